import { useEffect, useState } from "preact/hooks";
import type { WidgetModel } from "../types/host";
import { useSurroundings } from "./surroundings";
import type { Work } from "./work";

interface Notice {
  message: string;
  arguments: Record<string, string | number>;
}

/** What has happened to the file, and whether the same work is open in another tab. */
export function Notices<T>({ model, work }: { model: WidgetModel; work: Work<T> }) {
  const { say } = useSurroundings();
  const read = () => (model.get("notices") as Notice[] | undefined) ?? [];
  const [notices, setNotices] = useState(read);
  useEffect(() => {
    const update = () => setNotices(read());
    model.on("change:notices", update);
    return () => model.off("change:notices", update);
  }, [model]);
  const sentences = notices.map((notice) => say(notice.message, notice.arguments));
  if (work.openElsewhere) sentences.push(say("saving-elsewhere"));
  return (
    <div role="status" class="v-notices">
      {sentences.length > 0 && (
        <div class="v-nudge">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}
