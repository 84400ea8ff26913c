import { useEffect, useRef, useState } from "preact/hooks";
import { Choice } from "../parts/choice";
import { useSurroundings } from "../parts/surroundings";
import type { Persona } from "../types/documents";
import { countDifferences, difference, type Section, sections } from "./differences";
import { sourceWord } from "./sheet";
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
  const [chosen, choose] = useState(others[0]?.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mine = document.variants.find((variant) => variant.id === seen);
  const theirs = others.find((variant) => variant.id === chosen) ?? others[0];
  if (!mine || !theirs) return null;
  const left = sections(mine, say);
  const right = sections(theirs, say);
  const labels = [labelOf(document, mine.id, say), labelOf(document, theirs.id, say)] as const;
  return (
    <section class="v-sheet v-stack" aria-labelledby={id("compare")}>
      <div class="v-row v-spread">
        <h4 id={id("compare")} ref={heading} tabIndex={-1}>
          {say("persona-compare")}
        </h4>
        <button type="button" class="v-btn" onClick={onClose}>
          {say("persona-compare-close")}
        </button>
      </div>
      <p>{say("persona-compare-summary", { count: countDifferences(left, right) })}</p>
      {others.length > 1 && (
        <Choice
          label={say("persona-compare-with")}
          options={others.map((variant) => ({ value: variant.id, label: labelOf(document, variant.id, say) }))}
          value={theirs.id}
          onChoose={choose}
        />
      )}
      {left.map((section, place) => (
        <div key={section.title} class="v-stack">
          <h5>{section.title}</h5>
          <div class="p-compare">
            <Side label={labels[0]} section={section} others={right} />
            <Side label={labels[1]} section={right[place] as Section} others={left} />
          </div>
        </div>
      ))}
    </section>
  );
}

function Side({ label, section, others }: { label: string; section: Section; others: Section[] }) {
  const { say } = useSurroundings();
  return (
    <div class="v-stack">
      <p class="v-small" dir="auto">
        {label}
      </p>
      <ul>
        {section.items.map((item) => {
          const how = difference(item, section, others);
          return (
            <li key={item.id} class="p-statement p-read" data-source={item.statement?.source}>
              <span dir="auto">{item.text}</span>
              <span class="p-side">
                {item.statement && <span class="v-source">{sourceWord(item.statement, say)}</span>}
                {how !== "same" && <strong class="p-differs">{say("persona-difference", { difference: how })}</strong>}
              </span>
            </li>
          );
        })}
        {section.items.length === 0 && <li class="v-small">{say("persona-still-empty")}</li>}
      </ul>
    </div>
  );
}
