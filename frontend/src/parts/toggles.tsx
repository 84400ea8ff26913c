interface Props {
  label: string;
  options: { value: string; label: string }[];
  chosen: string[];
  onToggle: (value: string, on: boolean) => void;
  /** Nothing more can be chosen. */
  full?: boolean;
  /** `data-place` of the first one, for focus. */
  place?: string;
}

/** Some of several: tick boxes drawn as chips. */
export function Toggles(props: Props) {
  return (
    <fieldset class="v-choice">
      <legend>{props.label}</legend>
      {props.options.map((option, place) => (
        <label class="v-chip" key={option.value}>
          <input
            type="checkbox"
            value={option.value}
            disabled={props.full && !props.chosen.includes(option.value)}
            checked={props.chosen.includes(option.value)}
            data-place={place === 0 ? props.place : undefined}
            onChange={(event) => props.onToggle(option.value, event.currentTarget.checked)}
          />
          <span dir="auto">{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
