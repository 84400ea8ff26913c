import { useSurroundings } from "../parts/surroundings";
import type { Writing } from "../types/documents";
import { Empty, type Read } from "./summary";

export function WritingSummary({ document: writing, name }: Read<Writing>) {
  const { say } = useSurroundings();
  const told = writing.answers.filter((answer) => answer.text.trim() && !answer.passed);
  if (!told.length) return <Empty document={name} label={say("go-to-write")} />;
  return (
    <div class="v-stack">
      {told.map((answer) => (
        <p key={answer.id} dir="auto">
          {answer.text.trim()}
        </p>
      ))}
    </div>
  );
}
