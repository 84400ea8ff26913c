import type { ComponentProps } from "preact";
import { inDayOrder } from "../checks/dream_day";
import { called, knownPeople } from "../checks/people";
import { GoTo } from "../parts/go_to";
import { useSurroundings } from "../parts/surroundings";
import { PERSONA_FIELDS } from "../types/choices";
import type { DreamDay, Persona } from "../types/documents";

/** The persona and the dream day in short, beside the questions: what has been said is not typed again. */
export function Related({ persona, day }: { persona: Persona | undefined; day: DreamDay | undefined }) {
  const { say } = useSurroundings();
  if (!persona && !day) return null;
  return (
    <div class="wr-related">
      <h4>{say("write-related")}</h4>
      {persona && (
        <details open>
          <summary>{say("persona-title")}</summary>
          <PersonaSummary persona={persona} />
        </details>
      )}
      {day && (
        <details open>
          <summary>{say("dream-day-title")}</summary>
          <DaySummary day={day} />
        </details>
      )}
    </div>
  );
}

/** Nothing has been said there yet; the way to where it is said. */
function Empty(props: ComponentProps<typeof GoTo>) {
  const { say } = useSurroundings();
  return (
    <>
      <p class="v-small">{say("write-related-empty")}</p>
      <GoTo {...props} />
    </>
  );
}

function PersonaSummary({ persona }: { persona: Persona }) {
  const { say, content } = useSurroundings();
  const version = persona.variants.find((variant) => variant.id === persona.chosen);
  const people = knownPeople(persona);
  const fields = PERSONA_FIELDS.map((field) => ({
    field,
    texts: (version?.fields[field] ?? []).map((statement) => statement.text.trim()).filter(Boolean),
  })).filter(({ texts }) => texts.length > 0);
  const aged = (name: string, age: number | null) =>
    age === null ? name : say("dream-day-person-then", { name, age });
  if (!version || (!version.name.trim() && !people.length && !fields.length))
    return <Empty document={content.exercise.reads.persona} place="people" label={say("go-to-persona")} />;
  return (
    <div class="v-stack">
      <p dir="auto">
        <b>{aged(version.name, version.age)}</b>
      </p>
      {version.quote.trim() && (
        <blockquote dir="auto">{say("persona-quoted", { quote: version.quote.trim() })}</blockquote>
      )}
      {fields.map(({ field, texts }) => (
        <div key={field}>
          <h5>{say("persona-field", { field })}</h5>
          <ul class="wr-list">
            {texts.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {people.length > 0 && (
        <div>
          <h5>{say("persona-people")}</h5>
          <p dir="auto">{people.map((person) => aged(called(person), person.age)).join(" · ")}</p>
        </div>
      )}
    </div>
  );
}

function DaySummary({ day }: { day: DreamDay }) {
  const { say, content } = useSurroundings();
  const told = inDayOrder(day.moments).filter((moment) => moment.text.trim());
  if (!told.length)
    return <Empty document={content.exercise.reads.dream_day} place="add/morning" label={say("go-to-dream-day")} />;
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
