/** Line icons of 16 units; they always stand beside words or a label. */
const PATHS = {
  plus: "M8 3v10M3 8h10",
  close: "M4 4l8 8M12 4l-8 8",
  check: "M3 8.5l3.5 3.5L13 4.5",
  undo: "M6 3L3 6l3 3M3 6h6a4 4 0 0 1 0 8H6",
  redo: "M10 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h3",
  grip: "M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01",
  print: "M4.5 6V2.5h7V6M4.5 12H3V6.5h10V12h-1.5M4.5 9.5h7v4h-7z",
  download: "M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.5h10",
  passage: "M6.5 4c-2 .8-3 2.4-3 4.8V12h3.2V8.8H3.6M13 4c-2 .8-3 2.4-3 4.8V12h3.2V8.8h-3.1",
  compare: "M2.5 3h4.5v10H2.5zM9 3h4.5v10H9z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="v-icon" viewBox="0 0 16 16" aria-hidden="true" stroke-width={name === "grip" ? 2.4 : undefined}>
      <path d={PATHS[name]} />
    </svg>
  );
}
