import { useEffect, useRef, useState } from "preact/hooks";
import { FIELDS, said } from "../checks/persona";
import { Choice } from "../parts/choice";
import { useSurroundings } from "../parts/surroundings";
import type { Persona, PersonaVariant } from "../types/documents";
import { difference, spotOf } from "./edits";
import { sourceWord, whoIs } from "./sheet";
import { labelOf } from "./versions";

interface Props {
  document: Persona;
  seen: string;
  onClose: () => void;
}

/** Two versions side by side, to be read; what differs is said in words. */
export function Compare({ document, seen, onClose }: Props) {
  const { say, id } = useSurroundings();
  const others = document.variants.filter((variant) => variant.id !== seen);
  const [with_, setWith] = useState(others[0]?.id ?? seen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mine = document.variants.find((variant) => variant.id === seen);
  const theirs = document.variants.find((variant) => variant.id === with_) ?? others[0];
  if (!mine || !theirs) return null;
  return (
    <section class="v-sheet v-stack">
      <div class="v-row v-spread">
        <h4 id={id("compare")} ref={heading} tabIndex={-1}>
          {say("persona-compare")}
        </h4>
        <button type="button" class="v-btn" onClick={onClose}>
          {say("persona-compare-close")}
        </button>
      </div>
      <p>{say("persona-compare-summary", { count: countDifferences(mine, theirs) })}</p>
      {others.length > 1 && (
        <Choice
          label={say("persona-compare-with")}
          options={others.map((variant) => ({ value: variant.id, label: labelOf(document, variant.id, say) }))}
          value={theirs.id}
          onChoose={setWith}
        />
      )}
      <div class="p-compare">
        <Version variant={mine} other={theirs} label={labelOf(document, mine.id, say)} />
        <Version variant={theirs} other={mine} label={labelOf(document, theirs.id, say)} />
      </div>
    </section>
  );
}

function countDifferences(mine: PersonaVariant, theirs: PersonaVariant): number {
  const spots = (variant: PersonaVariant) => said(variant).map(({ statement }) => spotOf(variant, statement.id));
  const own = spots(mine).filter((spot) => spot && difference(spot, theirs) !== "same");
  const onlyTheirs = spots(theirs).filter((spot) => spot && difference(spot, mine) === "only");
  return own.length + onlyTheirs.length;
}

function Version({ variant, other, label }: { variant: PersonaVariant; other: PersonaVariant; label: string }) {
  const { say } = useSurroundings();
  return (
    <div class="v-stack">
      <h4 dir="auto">{label}</h4>
      <p dir="auto">{whoIs(variant, say)}</p>
      {FIELDS.map((field) => (
        <div key={field} class="v-stack">
          <h5>{say("persona-field", { field })}</h5>
          <ul>
            {variant.fields[field].map((statement, index) => {
              const how = difference({ field, index, statement }, other);
              return (
                <li key={statement.id} class="p-statement p-read" data-source={statement.source}>
                  <span dir="auto">{statement.text}</span>
                  <span class="p-side">
                    <span class="v-source">{sourceWord(statement, say)}</span>
                    {how !== "same" && (
                      <strong class="p-differs">{say("persona-difference", { difference: how })}</strong>
                    )}
                  </span>
                </li>
              );
            })}
            {variant.fields[field].length === 0 && <li class="v-small">{say("persona-still-empty")}</li>}
          </ul>
        </div>
      ))}
    </div>
  );
}
