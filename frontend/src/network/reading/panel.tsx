import { useMemo } from "preact/hooks";
import { useSurroundings } from "../../parts/surroundings";
import type { NetworkSettings } from "../../types/network";
import { useMapEditor } from "../editor";
import { Findings } from "./findings";
import { Measures } from "./measures_list";
import { Questions } from "./questions";
import { comparedOf, type Told, toldOf } from "./told";

function useTold(): Told | null {
  const settings = useSurroundings().content.exercise.settings as NetworkSettings;
  const { document, which, view } = useMapEditor();
  const told = toldOf(document, which, settings);
  const now = view === "change" ? toldOf(document, "now", settings) : null;
  return useMemo(() => (told && now ? comparedOf(now, told) : told), [told, now]);
}

/** What is noticed in the map, beside it; nothing where the learner is to read the map. */
export function ReadingBeside() {
  const told = useTold();
  return told && <Findings told={told} />;
}

/** What to ask next and what is measured, under the map. */
export function ReadingUnder() {
  const told = useTold();
  return told?.read ? (
    <div class="r-under">
      <Questions told={told} />
      <Measures />
    </div>
  ) : null;
}
