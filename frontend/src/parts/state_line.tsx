import type { FluentVariable } from "@fluent/bundle";
import type { Json } from "./merging";
import { useSurroundings } from "./surroundings";
import type { Work } from "./work";

/** Says in words whether the work is saved, and gives the command to try again when it is not. */
export function StateLine<T>({ work }: { work: Work<T> }) {
  const { say, lead, refused } = useSurroundings();
  const { status, saving, kept } = work.state;
  const problem = status === "refused" || status === "not_saved" || status === "unconnected";
  const again = status === "not_saved" || status === "unconnected";
  const leftOut = refused.within(work.document as Json).map(([, text]) => text);
  const first = leftOut[0];
  const saved = () => {
    const state = say(...savedAt(saving?.at ?? null, new Date()));
    return first ? say("saving-rest", { state }) : state;
  };
  return (
    <>
      {first && (
        <>
          <span class="v-state v-problem" data-left-out={leftOut.length}>
            {say("saving-left-out", { count: leftOut.length, field: first.label })}
          </span>
          <button type="button" class="v-btn v-quiet" onClick={() => lead(...first.place)}>
            {say("feedback-show")}
          </button>
        </>
      )}
      <span class={problem ? "v-state v-problem" : "v-state"} data-status={status} role={problem ? "alert" : undefined}>
        {status === "untouched" && say("saving-untouched")}
        {status === "waiting" && say("saving-waiting")}
        {status === "saved" && saved()}
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
