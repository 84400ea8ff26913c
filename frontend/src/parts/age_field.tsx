import { useEffect, useRef, useState } from "preact/hooks";
import { LIMITS } from "../types/limits";
import { useSurroundings } from "./surroundings";

/** An age in years, or nothing. What is no age stays in the field, with a word about it, and out of the document. */
export function AgeField(props: { label: string; value: number | null; onChange: (age: number | null) => void }) {
  const { say, id } = useSurroundings();
  const shown = props.value === null ? "" : String(props.value);
  const [draft, setDraft] = useState(shown);
  const name = useRef(id(`a${Math.random().toString(36).slice(2)}`)).current;
  useEffect(() => setDraft(shown), [shown]);
  const odd = draft.trim() !== "" && ageOf(draft) === null;
  return (
    <div class="v-field v-age">
      <label class="v-label" for={name}>
        {props.label}
      </label>
      <input
        id={name}
        class="v-input"
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
          if (age !== null || text.trim() === "") props.onChange(age);
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
