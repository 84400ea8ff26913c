import { useSurroundings } from "./surroundings";
import type { Work } from "./work";

/** Says whether the work is saved, in words. */
export function StateLine<T>({ work }: { work: Work<T> }) {
  const { say } = useSurroundings();
  const { status, saving } = work.state;
  const problem = status === "refused" || status === "not_saved";
  return (
    <span class={problem ? "v-state v-problem" : "v-state"} data-status={status} role={problem ? "alert" : undefined}>
      {status === "untouched" && say("saving-untouched")}
      {status === "waiting" && say("saving-waiting")}
      {status === "saved" && say("saving-saved", { time: clock(saving?.at) })}
      {problem && say(saving?.message ?? "saving-failed", saving?.arguments)}
    </span>
  );
}

/** 14.32 of the reader's own clock, as Finnish writes it; English content formats it in its sentence. */
function clock(at: string | null | undefined): string {
  const time = at ? new Date(at) : new Date();
  return `${time.getHours()}.${String(time.getMinutes()).padStart(2, "0")}`;
}
