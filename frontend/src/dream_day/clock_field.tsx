import { useState } from "preact/hooks";
import { useSurroundings } from "../parts/surroundings";
import { clockParts, readClock } from "./clock";

/** A field for a time of day, written as one writes it; what cannot be read stays in the field with a hint. */
export function ClockField(props: { moment: string; clock: string; onChange: (clock: string) => void }) {
  const { say, id, refused } = useSurroundings();
  const path = `moments/${props.moment}/clock`;
  const parts = clockParts(props.clock);
  const shown = parts ? say("dream-day-clock-value", parts) : "";
  const [draft, setDraft] = useState<string | null>(refused.at(path)?.text ?? null);
  const unread = draft !== null && readClock(draft) === null;
  const name = id(`clock-${props.moment}`);
  const onInput = (text: string) => {
    setDraft(text);
    const clock = readClock(text);
    const left = { text, kept: props.clock, label: say("dream-day-clock-label"), place: path.split("/") };
    refused.set(path, clock === null ? left : null);
    if (clock !== null) props.onChange(clock);
  };
  return (
    <div>
      <label class="v-label" for={name}>
        {say("dream-day-clock-label")}
      </label>
      <input
        id={name}
        class="v-input dd-clock"
        type="text"
        inputMode="decimal"
        data-place={path}
        aria-invalid={unread ? true : undefined}
        value={draft ?? shown}
        aria-describedby={unread ? `${name}-hint` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={() => !unread && setDraft(null)}
      />
      {unread && (
        <p class="v-problem" id={`${name}-hint`}>
          {say("dream-day-clock-hint")}
        </p>
      )}
    </div>
  );
}
