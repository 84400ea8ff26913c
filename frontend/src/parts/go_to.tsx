import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  /** The document whose widget it leads to. */
  document: string | undefined;
  /** `data-place` there; without one its beginning. */
  place?: string;
  label: string;
  /** The page has it, though perhaps not yet. */
  sure?: boolean;
}

/** A way to another exercise of the same page; nothing where that page does not have it. */
export function GoTo({ document: key, place, label, sure }: Props) {
  const mark = useRef<HTMLSpanElement>(null);
  const [there, setThere] = useState(false);
  const find = () => {
    const root = mark.current?.getRootNode() as Document | ShadowRoot | undefined;
    return key ? root?.querySelector<HTMLElement>(`.v-frame[data-document="${CSS.escape(key)}"]`) : null;
  };
  useEffect(() => setThere(Boolean(find())));
  const go = () => {
    const frame = find();
    const goal = frame?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place ?? "")}"]`);
    const first = frame?.querySelector<HTMLElement>("summary, button:enabled, input, textarea, select");
    (goal ?? first)?.focus({ preventScroll: true });
    if (goal) goal.scrollIntoView({ block: "center" });
    else frame?.scrollIntoView({ block: "start" });
  };
  return (
    <span ref={mark}>
      {(sure || there) && (
        <button type="button" class="v-btn" onClick={go}>
          {label}
        </button>
      )}
    </span>
  );
}
