import { isOpen } from "../checks/dream_day";
import { called } from "../checks/people";
import { Icon } from "../parts/icons";
import { newId } from "../parts/ids";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { Toggles } from "../parts/toggles";
import type { Helper, ImportantOne, Moment } from "../types/documents";
import { LIMITS } from "../types/limits";
import { toggleHelper } from "./model";

interface Props {
  moment: Moment;
  people: ImportantOne[];
  change: (helpers: Helper[], run?: string) => void;
}

/** Who helped: the persona's people as chips, and others typed in, wished for or still open. */
export function Helpers({ moment, people, change }: Props) {
  const { say, announce, lead } = useSurroundings();
  const helpers = moment.road.helpers;
  const at = ["moments", moment.id, "helpers"];
  const place = at.join("/");
  const full = helpers.length >= LIMITS.Road.helpers;
  const add = () => {
    if (full) return;
    const id = newId();
    change([...helpers, { id, person: null, name: "", wished: false }]);
    lead(...at, id);
  };
  const remove = (helper: Helper, name: string) => {
    change(helpers.filter((one) => one.id !== helper.id));
    announce(say("dream-day-helper-removed", { name }));
    lead(...at, "add");
  };
  const typed = helpers.filter((helper) => !people.some((person) => person.id === helper.person));
  return (
    <div class="v-stack">
      <Toggles
        label={say("dream-day-helpers")}
        options={people.map((person) => ({ value: person.id, label: called(person) }))}
        chosen={helpers.flatMap((helper) => helper.person ?? [])}
        onToggle={(person, on) => change(toggleHelper(helpers, person, on))}
        full={full}
        place={people.length ? place : undefined}
      />
      <p class="v-small">{say("dream-day-helpers-how")}</p>
      {typed.map((helper) => (
        <TypedHelper
          key={helper.id}
          helper={helper}
          open={helper.name.trim() !== "" && isOpen(helper, people)}
          place={[...at, helper.id].join("/")}
          path={`moments/${moment.id}/road/helpers/${helper.id}/name`}
          change={(next, run) =>
            change(
              helpers.map((one) => (one.id === next.id ? next : one)),
              run,
            )
          }
          remove={(name) => remove(helper, name)}
          another={add}
        />
      ))}
      {full ? (
        <p class="v-small">{say("dream-day-helpers-full", { most: LIMITS.Road.helpers })}</p>
      ) : (
        <button
          type="button"
          class="v-btn v-quiet dd-start"
          data-place={people.length ? `${place}/add` : place}
          onClick={add}
        >
          <Icon name="plus" />
          {say("dream-day-helper-add")}
        </button>
      )}
    </div>
  );
}

interface TypedProps {
  helper: Helper;
  open: boolean;
  place: string;
  path: string;
  change: (next: Helper, run?: string) => void;
  remove: (name: string) => void;
  another: () => void;
}

function TypedHelper({ helper, open, place, path, change, remove, another }: TypedProps) {
  const { say, announce } = useSurroundings();
  const gone = helper.person !== null;
  const name = gone ? say("dream-day-person-gone") : helper.name.trim() || say("dream-day-helper-name");
  const wish = (wished: boolean) => {
    change({ ...helper, wished });
    announce(say(wished ? "dream-day-helper-now-wished" : "dream-day-helper-now-open", { name }));
  };
  return (
    <div class="dd-helper">
      {gone ? (
        <span class="dd-chip">{name}</span>
      ) : (
        <TextField
          label={say("dream-day-helper-name")}
          invitation={say("dream-day-helper-name-invite")}
          quietLabel
          value={helper.name}
          onChange={(text) => change({ ...helper, name: text }, `helper-${helper.id}`)}
          onEnter={another}
          place={place}
          path={path}
          limit={LIMITS.Helper.name}
        />
      )}
      {!gone && (
        <label class="v-chip dd-wish">
          <input type="checkbox" checked={helper.wished} onChange={(event) => wish(event.currentTarget.checked)} />
          {say("dream-day-helper-wished")}
          <span class="v-unseen">: {name}</span>
        </label>
      )}
      <button
        type="button"
        class="v-btn v-quiet v-icon-only"
        aria-label={say("dream-day-helper-remove", { name })}
        title={say("dream-day-helper-remove", { name })}
        onClick={() => remove(name)}
      >
        <Icon name="close" />
      </button>
      {open && <p class="dd-ask">{say("dream-day-helper-ask", { name })}</p>}
    </div>
  );
}
