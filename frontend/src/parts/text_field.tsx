import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { refusal } from "./privacy";
import { useSurroundings } from "./surroundings";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Shown in an empty field: a question about the person. */
  invitation?: string;
  /** One line or several. */
  rows?: number;
  /** Hides the label from sight; it is still read aloud. */
  quietLabel?: boolean;
  /** Enter, when nothing in the field is refused. In a field of several lines Shift+Enter still breaks the line. */
  onEnter?: () => void;
  onEscape?: () => void;
  autoFocus?: boolean;
  /** `data-place` of the field, for focus. */
  place?: string;
}

/**
 * A field that keeps what must not enter out of the document: such text stays in the field, with a message that names
 * the kind and the place, until the writer has taken it out.
 */
export function TextField(props: Props) {
  const { say, id } = useSurroundings();
  const [draft, setDraft] = useState(props.value);
  const name = useRef(id(`f${Math.random().toString(36).slice(2)}`)).current;
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const problem = refusal(draft);
  // Only a value that did not come from this field replaces what stands in it, and before the next key can arrive.
  const own = useRef(props.value);
  useLayoutEffect(() => {
    if (props.value === own.current) return;
    own.current = props.value;
    if (!problem) setDraft(props.value);
  }, [props.value]);
  useEffect(() => {
    if (props.autoFocus) field.current?.focus();
  }, [props.autoFocus]);
  const onInput = (event: Event) => {
    const text = (event.currentTarget as HTMLInputElement).value;
    setDraft(text);
    if (refusal(text)) return;
    own.current = text;
    props.onChange(text);
  };
  const shared = {
    id: name,
    ref: field,
    class: "v-input",
    dir: "auto" as const,
    "data-place": props.place,
    value: draft,
    placeholder: props.invitation,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": problem ? `${name}-problem` : undefined,
    onInput,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === "Escape") props.onEscape?.();
      if (event.key !== "Enter" || event.shiftKey || !props.onEnter) return;
      event.preventDefault();
      if (!problem) props.onEnter();
    },
  };
  return (
    <div class="v-field">
      <label class={props.quietLabel ? "v-unseen" : "v-label"} for={name}>
        {props.label}
      </label>
      {props.rows ? <textarea {...shared} rows={props.rows} /> : <input {...shared} type="text" />}
      {problem && (
        <p class="v-problem" id={`${name}-problem`} role="alert">
          {say(problem.message, { field: props.label, from: problem.from, to: problem.to })}
        </p>
      )}
    </div>
  );
}
