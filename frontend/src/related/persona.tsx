import { called, knownPeople } from "../checks/people";
import { useSurroundings } from "../parts/surroundings";
import { PERSONA_FIELDS } from "../types/choices";
import type { Persona } from "../types/documents";
import { Empty, type Read } from "./summary";

export function PersonaSummary({ document: persona, name: key }: Read<Persona>) {
  const { say } = useSurroundings();
  const version = persona.variants.find((variant) => variant.id === persona.chosen);
  const people = knownPeople(persona);
  const fields = PERSONA_FIELDS.map((field) => ({
    field,
    texts: (version?.fields[field] ?? []).map((statement) => statement.text.trim()).filter(Boolean),
  })).filter(({ texts }) => texts.length > 0);
  const aged = (name: string, age: number | null) => (age === null ? name : `${name}, ${age}`);
  if (!version || (!version.name.trim() && !people.length && !fields.length))
    return <Empty document={key} place="people" label={say("go-to-persona")} />;
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
