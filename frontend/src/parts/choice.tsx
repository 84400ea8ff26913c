import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useSurroundings } from "./surroundings";

interface Props<V extends string> {
  label: string;
  options: { value: V; label: ComponentChildren }[];
  /** Null while nothing has been chosen. */
  value: V | null;
  onChoose: (value: V) => void;
  /** Hides the question from sight; it is still read aloud. */
  quietLabel?: boolean;
  place?: string;
}

/** One of a few: radio buttons drawn as chips. */
export function Choice<V extends string>(props: Props<V>) {
  const { id } = useSurroundings();
  const name = useRef(id(`c${Math.random().toString(36).slice(2)}`)).current;
  return (
    <fieldset class="v-choice">
      <legend class={props.quietLabel ? "v-unseen" : undefined}>{props.label}</legend>
      {props.options.map((option, place) => (
        <label class="v-chip" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            data-place={place === 0 ? props.place : undefined}
            onChange={() => props.onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
