import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { LIMITS } from "../types/limits";
import { useSurroundings } from "./surroundings";

interface Props {
  label: string;
  value: number | null;
  onChange: (age: number | null) => void;
  /** `data-place` of the field, for focus. */
  place: string;
  /** The field's path in the document, by which what is no age is found again. */
  path: string;
}

/** An age in years, or nothing. What is no age stays in the field, with a word about it, and out of the document. */
export function AgeField(props: Props) {
  const { say, id, refused } = useSurroundings();
  const shown = props.value === null ? "" : String(props.value);
  const [draft, setDraft] = useState(refused.at(props.path)?.text ?? shown);
  const name = useRef(id(`a${Math.random().toString(36).slice(2)}`)).current;
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    setDraft(shown);
    refused.set(props.path, null);
  }, [shown]);
  const odd = draft.trim() !== "" && ageOf(draft) === null;
  return (
    <div class="v-field v-age">
      <label class="v-label" for={name}>
        {props.label}
      </label>
      <input
        id={name}
        class="v-input"
        data-place={props.place}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={draft}
        aria-invalid={odd ? true : undefined}
        aria-describedby={odd ? `${name}-odd` : undefined}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setDraft(text);
          const age = ageOf(text);
          const fits = age !== null || text.trim() === "";
          const left = { text, kept: shown, label: props.label, place: props.place.split("/") };
          refused.set(props.path, fits ? null : left);
          if (fits) props.onChange(age);
        }}
      />
      {odd && (
        <p class="v-problem" id={`${name}-odd`} role="alert">
          {say("age-odd")}
        </p>
      )}
    </div>
  );
}

function ageOf(text: string): number | null {
  const age = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return age <= LIMITS.ImportantOne.age ? age : null;
}
