import { useEffect, useMemo, useState } from "preact/hooks";
import type { WidgetModel } from "../types/host";
import { Work } from "./work";

/** The work of a widget for a component, re-rendered when it changes. */
export function useWork<T>(model: WidgetModel): Work<T> {
  const work = useMemo(() => new Work<T>(model), [model]);
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = work.watch(() => redraw((n) => n + 1));
    redraw((n) => n + 1); // something may have been heard between the first drawing and the watch
    return () => {
      stop();
      work.close();
    };
  }, [work]);
  return work;
}

/** The documents that the exercise reads, by role, kept up to date. */
export function useReads<T>(model: WidgetModel): Record<string, T> {
  const read = () => model.get("related") as Record<string, T>;
  const [related, setRelated] = useState(read);
  useEffect(() => {
    const update = () => setRelated(read());
    model.on("change:related", update);
    return () => model.off("change:related", update);
  }, [model]);
  return related;
}

/** One of the documents that the exercise reads. */
export function useRelated<T>(model: WidgetModel, role: string): T | undefined {
  return useReads<T>(model)[role];
}
