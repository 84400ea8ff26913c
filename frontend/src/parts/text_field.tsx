import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { moved } from "./caret";
import { fitting, together } from "./fitting";
import { type Refusal, refusals, warnings } from "./privacy";
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
  /** How many characters the document takes here. */
  limit: number;
  /** The field's path in the document, by which what is refused here is found again. */
  path?: string;
}

/**
 * A field that keeps what must not enter, or has no room, out of the document. The writer goes on seeing the whole text,
 * with a message that names the kind and the place; the document gets the rest, so that all other work is saved.
 */
export function TextField(props: Props) {
  const { say, id, refused, unnoted } = useSurroundings();
  const left = useRef(props.path ? refused.at(props.path) : undefined).current;
  const [draft, setDraft] = useState(left?.text ?? props.value);
  const name = useRef(id(`f${Math.random().toString(36).slice(2)}`)).current;
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const { limit } = props;
  const keep = (text: string, kept: string) => {
    if (!props.path) return;
    const place = (props.place ?? props.path).split("/");
    refused.set(props.path, fitting(text, limit) === text ? null : { text, kept, label: props.label, place });
  };
  const messages = useMemo(() => {
    const sentence = ({ kind, start, end }: Refusal) => {
      const [from, to] = [[...draft.slice(0, start)].length + 1, [...draft.slice(0, end)].length];
      return say(`privacy-${kind}`, { field: props.label, from, to });
    };
    const problems = refusals(draft).map(sentence);
    const count = [...draft].length - limit;
    if (count > 0) problems.push(say("saving-too-long", { field: props.label, count }));
    return { problems, hints: warnings(draft).map(sentence) };
  }, [draft, limit, say, props.label]);
  const problem = messages.problems.length > 0;
  // Only a value that did not come from this field changes what stands in it, and before the next key can arrive.
  const own = useRef(left?.kept ?? fitting(props.value, limit));
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (props.value === own.current) return;
    const { text, kept } = together(own.current, draft, props.value, limit);
    own.current = kept;
    caret.current = moved(field.current?.selectionStart ?? 0, draft, text);
    setDraft(text);
    keep(text, kept);
    if (kept !== props.value) unnoted(() => props.onChange(kept));
  }, [props.value]);
  useLayoutEffect(() => {
    const box = field.current;
    if (box && caret.current !== null && (box.getRootNode() as Document).activeElement === box) {
      box.setSelectionRange(caret.current, caret.current);
    }
    caret.current = null;
  }, [draft]);
  useEffect(() => {
    if (props.autoFocus) field.current?.focus();
  }, [props.autoFocus]);
  const onInput = (event: Event) => {
    const text = (event.currentTarget as HTMLInputElement).value;
    setDraft(text);
    own.current = fitting(text, limit);
    keep(text, own.current);
    props.onChange(own.current);
  };
  const showRefused = () => {
    const first = refusals(draft)[0];
    field.current?.focus();
    field.current?.setSelectionRange(first?.start ?? limit, first?.end ?? draft.length);
  };
  const shared = {
    id: name,
    ref: field,
    class: "v-input",
    dir: "auto" as const,
    "data-place": props.place ?? props.path,
    value: draft,
    placeholder: props.invitation,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": problem ? `${name}-problem` : messages.hints.length > 0 ? `${name}-hint` : undefined,
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
        <div class="v-problem" id={`${name}-problem`} role="alert">
          {messages.problems.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button type="button" class="v-btn v-quiet" onClick={showRefused}>
            {say("feedback-show")}
          </button>
        </div>
      )}
      {messages.hints.length > 0 && (
        <div class="v-nudge" id={`${name}-hint`} role="status">
          {messages.hints.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}
