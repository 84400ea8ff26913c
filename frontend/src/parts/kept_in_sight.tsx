import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  children: ComponentChildren;
  /** Somebody points at or goes into what is inside. */
  onTaken: () => void;
}

/** A form that opens within a scrolling text: as it opens and as it grows, all of it comes into sight, its buttons too. */
export function KeptInSight({ children, onTaken }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const form = root.current;
    if (!form) return;
    let height = 0;
    const growing = new ResizeObserver(() => {
      const grown = form.offsetHeight > height;
      height = form.offsetHeight;
      if (grown) form.scrollIntoView({ block: "nearest" });
    });
    growing.observe(form);
    return () => growing.disconnect();
  }, []);
  return (
    <div ref={root} class="v-kept-in-sight" onPointerDown={onTaken} onFocusIn={onTaken}>
      {children}
    </div>
  );
}
