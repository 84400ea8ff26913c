import { useRef } from "preact/hooks";
import { useSurroundings } from "./surroundings";

interface Props<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChoose: (value: V) => void;
  /** Hides the label from sight; it is still read aloud. */
  quietLabel?: boolean;
  place?: string;
}

/** One of several, as a list that opens. */
export function SelectField<V extends string>({ label, options, value, onChoose, quietLabel, place }: Props<V>) {
  const { id } = useSurroundings();
  const name = useRef(id(`s${Math.random().toString(36).slice(2)}`)).current;
  return (
    <div class="v-field">
      <label class={quietLabel ? "v-unseen" : "v-label"} for={name}>
        {label}
      </label>
      <select
        id={name}
        class="v-input"
        data-place={place}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as V)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
