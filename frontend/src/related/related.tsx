import type { ComponentChildren } from "preact";
import { useSurroundings } from "../parts/surroundings";
import type { KINDS } from "../types/choices";
import { DaySummary } from "./dream_day";
import { PersonaSummary } from "./persona";
import type { Read } from "./summary";
import { WritingSummary } from "./write";

type Kind = (typeof KINDS)[number];

/** What is shown of each kind of document beside another one; each says only what its own kind's sentences say. */
const SUMMARIES: Record<Kind, (read: Read<never>) => ComponentChildren> = {
  persona: PersonaSummary,
  dream_day: DaySummary,
  write: WritingSummary,
};

/** The documents that the exercise reads in short, by role: what has been said is not typed again. */
export function Related({ reads }: { reads: Record<string, { kind: Kind }> }) {
  const { say, content } = useSurroundings();
  const shown = Object.entries(content.exercise.reads).flatMap(([role, name]) => {
    const document = reads[role];
    return document ? [{ role, name, document }] : [];
  });
  if (!shown.length) return null;
  return (
    <div class="wr-related">
      <h4>{say("related-title")}</h4>
      {shown.map(({ role, name, document }) => {
        const Summary = SUMMARIES[document.kind];
        return (
          <details key={role} open>
            <summary>{say(`kind-${document.kind}`)}</summary>
            <Summary name={name} document={document as never} />
          </details>
        );
      })}
    </div>
  );
}
