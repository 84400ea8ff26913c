import { homeThen, movesHome } from "../checks/dream_day";
import { called } from "../checks/people";
import { GoTo } from "../parts/go_to";
import { useSurroundings } from "../parts/surroundings";
import type { DreamDay, ImportantOne, PersonaVariant } from "../types/documents";
import { ageThen, type Home, homesAsNow, setHome } from "./model";

const HOMES: Home[] = ["unknown", "same", "elsewhere"];

interface Props {
  day: DreamDay;
  version: PersonaVariant | undefined;
  people: ImportantOne[];
  horizon: number;
  change: (next: DreamDay) => void;
}

/** The people of the persona as they are on the day: how old, and where they live. */
export function People(props: Props) {
  const { say, content, announce, lead } = useSurroundings();
  const { day, version, people, horizon } = props;
  const open = homesAsNow(day, people);
  const asNow = () => {
    props.change(open.day);
    announce(say("dream-day-homes-as-now-done", { n: open.changed }));
    lead("people");
  };
  return (
    <div class="dd-people">
      <div class="v-row v-spread">
        <h5 tabIndex={-1} data-place="people">
          {say("dream-day-people")}
        </h5>
        {open.changed > 0 && (
          <button type="button" class="v-btn v-quiet" onClick={asNow}>
            {say("dream-day-homes-as-now")}
          </button>
        )}
      </div>
      <ul class="dd-people-list">
        {version?.name.trim() && (
          <li class="dd-person">
            <Age name={version.name} age={ageThen(version.age, horizon)} missing="dd-ask" />
          </li>
        )}
        {people.map((person) => (
          <Person key={person.id} person={person} {...props} />
        ))}
      </ul>
      <small>{say(people.length > 0 ? "dream-day-people-source" : "dream-day-people-none")}</small>
      {people.length === 0 && (
        <GoTo document={content.exercise.reads.persona} place="people" label={say("go-to-persona")} />
      )}
    </div>
  );
}

function Person({ person, day, horizon, change }: Props & { person: ImportantOne }) {
  const { say, id } = useSurroundings();
  const home = homeThen(day, person.id);
  const field = id(`home-${person.id}`);
  return (
    <li class="dd-person">
      <Age
        name={called(person)}
        age={ageThen(person.age, horizon)}
        missing={person.kind === "animal" ? undefined : "v-small"}
      />
      <small>{say("dream-day-home-now", { home: person.home })}</small>
      <div>
        <label class="v-label" for={field}>
          <span aria-hidden="true">{say("dream-day-home-label")}</span>
          <span class="v-unseen">{say("dream-day-home-then", { name: called(person) })}</span>
        </label>
        <select
          id={field}
          class="v-input"
          data-place={`people/${person.id}`}
          value={home}
          onChange={(event) => change(setHome(day, person.id, event.currentTarget.value as Home))}
        >
          {HOMES.map((option) => (
            <option key={option} value={option}>
              {say("dream-day-home", { home: option })}
            </option>
          ))}
        </select>
      </div>
      {movesHome(day, person) && <small class="dd-moves">{say("dream-day-home-moves")}</small>}
    </li>
  );
}

/** `missing` is how a missing age looks: the main person's is asked for, the notes may not tell others'. */
function Age({ name, age, missing }: { name: string; age: number | null; missing?: "dd-ask" | "v-small" }) {
  const { say } = useSurroundings();
  return (
    <span class="dd-who">
      <b dir="auto">{name}</b> {age !== null && <span>{say("dream-day-age", { age })}</span>}
      {age === null && missing && <span class={missing}>{say("dream-day-age-missing")}</span>}
    </span>
  );
}
