import { useMemo, useState } from "preact/hooks";
import { findings } from "./checks/dream_day";
import { knownPeople } from "./checks/people";
import { Day } from "./dream_day/day";
import css from "./dream_day/dream_day.css";
import { isBlank, withMoments } from "./dream_day/model";
import { People } from "./dream_day/people";
import { dayMarkdown, dayPage, whose } from "./dream_day/sheet";
import { Frame, useSurroundings, widgetModule } from "./parts/frame";
import { byHand } from "./parts/levels";
import { createSay } from "./parts/messages";
import { Output } from "./parts/output";
import { useRelated, useWork } from "./parts/use_work";
import type { Content, DreamDaySettings } from "./types/content";
import type { DreamDay, Moment, Persona } from "./types/documents";
import type { WidgetModel } from "./types/host";

/** The dream day: the persona's good day at the exercise's horizon, as moments and the roads to them. */
function DreamDayWidget({ model }: { model: WidgetModel }) {
  const work = useWork<DreamDay>(model);
  const persona = useRelated<Persona>(model, "persona");
  const content = model.get("content") as Content;
  const refusedIn = ({ id }: Moment) => work.refused.holds(`moments/${id}`);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(work.document.moments.filter(refusedIn).map(({ id }) => id)),
  );
  // Moments that are open and say nothing yet. They are nobody's work before the first word, so they are not saved.
  const [fresh, setFresh] = useState<Moment[]>([]);
  const day = work.document;
  const settings = content.exercise.settings as DreamDaySettings;
  const { horizon } = settings;
  const people = knownPeople(persona);
  const begun = withMoments(
    day,
    fresh.filter(({ id }) => opened.has(id)),
  );
  const change = (next: DreamDay, run?: string) => {
    const says = (moment: Moment) => !isBlank(moment) || refusedIn(moment);
    setFresh(next.moments.filter((moment) => !says(moment)));
    work.change({ ...next, horizon, moments: next.moments.filter(says) }, run);
  };
  const told = day.moments.filter((moment) => moment.text.trim()).length;
  const say = useMemo(() => createSay(content.language, content.messages), [content]);
  const version = persona?.variants.find((variant) => variant.id === persona.chosen);
  const shown = { day, horizon, version, people, content, say };
  return (
    <Frame
      model={model}
      work={work}
      check={() => findings(work.document, { persona, settings, byHand: byHand(content) })}
      progress={say("dream-day-progress", { n: told })}
      actions={
        <Output
          name={[say("kind-dream_day"), content.case?.name ?? ""]}
          document={day}
          page={() => dayPage(shown, new Date())}
          markdown={() => dayMarkdown(shown)}
        />
      }
    >
      <div class="v-sheet dd-sheet">
        <Heading horizon={horizon} />
        <People day={begun} version={version} people={people} horizon={horizon} change={change} />
        <Day day={begun} people={people} change={change} opened={opened} setOpened={setOpened} />
      </div>
    </Frame>
  );
}

function Heading({ horizon }: { horizon: number }) {
  const { say, content } = useSurroundings();
  return (
    <div>
      <h4 class="dd-heading">
        <small>{say("dream-day-heading", { years: horizon })}</small>
        {whose({ content, say })}
      </h4>
      <p class="v-small">{say("dream-day-voice")}</p>
    </div>
  );
}

export default widgetModule(DreamDayWidget, css);
