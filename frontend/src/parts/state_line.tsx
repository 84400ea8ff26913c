import type { FluentVariable } from "@fluent/bundle";
import { useSurroundings } from "./surroundings";
import type { Work } from "./work";

/** Says in words whether the work is saved, and gives the command to try again when it is not. */
export function StateLine<T>({ work }: { work: Work<T> }) {
  const { say } = useSurroundings();
  const { status, saving, kept } = work.state;
  const problem = status === "refused" || status === "not_saved" || status === "unconnected";
  const again = status === "not_saved" || status === "unconnected";
  return (
    <>
      <span class={problem ? "v-state v-problem" : "v-state"} data-status={status} role={problem ? "alert" : undefined}>
        {status === "untouched" && say("saving-untouched")}
        {status === "waiting" && say("saving-waiting")}
        {status === "saved" && say(...savedAt(saving?.at ?? null, new Date()))}
        {status === "unconnected" && say(kept ? "saving-unconnected" : "saving-unconnected-unkept")}
        {(status === "refused" || status === "not_saved") && say(saving?.message ?? "saving-failed", saving?.arguments)}
      </span>
      {again && (
        <button type="button" class="v-btn" onClick={work.save}>
          {say("saving-save")}
        </button>
      )}
    </>
  );
}

/** The sentence for the time of saving on the reader's own clock: today the time alone, earlier the date too. */
export function savedAt(at: string | null, now: Date): [string, Record<string, FluentVariable>] {
  if (at === null) return ["saving-saved-before", {}];
  const time = new Date(at);
  const clock = { hours: String(time.getHours()), minutes: String(time.getMinutes()).padStart(2, "0") };
  if (time.toDateString() === now.toDateString()) return ["saving-saved", clock];
  return ["saving-saved-earlier", { ...clock, day: String(time.getDate()), month: String(time.getMonth() + 1) }];
}
