import { inDayOrder } from "../checks/road";
import { useSurroundings } from "../parts/surroundings";
import type { DreamDay } from "../types/documents";
import { Empty, type Read } from "./summary";

export function DaySummary({ document: day, name }: Read<DreamDay>) {
  const { say } = useSurroundings();
  const told = inDayOrder(day.moments).filter((moment) => moment.text.trim());
  if (!told.length) return <Empty document={name} place="add/morning" label={say("go-to-dream-day")} />;
  return (
    <dl class="wr-day">
      {told.map((moment) => (
        <div key={moment.id}>
          <dt>{say("dream-day-part", { part: moment.part })}</dt>
          <dd dir="auto">{moment.text}</dd>
        </div>
      ))}
    </dl>
  );
}
