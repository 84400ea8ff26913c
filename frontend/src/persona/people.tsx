import { called } from "../checks/people";
import { AgeField } from "../parts/age_field";
import { Choice } from "../parts/choice";
import { Icon } from "../parts/icons";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import type { ImportantOne } from "../types/documents";
import { LIMITS } from "../types/limits";
import { useEditor } from "./editor";
import { editPerson, isBlank, newPerson } from "./edits";

const KINDS: ImportantOne["kind"][] = ["person", "animal"];
const HOMES: ImportantOne["home"][] = ["same", "elsewhere", "unknown"];

/** People and animals who matter: a row of names, and the details of the one that is open. */
export function People() {
  const { say, id } = useSurroundings();
  const { variant, edit, open, setOpen } = useEditor();
  const full = variant.people.length >= LIMITS.PersonaVariant.people;
  const opened = variant.people.find((one) => one.id === open);
  const add = () => {
    const one = newPerson();
    edit((v) => ({ ...v, people: [...v.people, one] }), `person ${one.id}`);
    setOpen(one.id);
  };
  return (
    <section class="p-people v-stack">
      <h4 id={id("people")}>{say("persona-people")}</h4>
      <div class="v-row">
        {variant.people.map((one) => {
          const who = whoIs(one) || say("persona-person-new");
          return (
            <button
              key={one.id}
              type="button"
              class="v-btn p-person"
              data-place={`people/${one.id}`}
              aria-label={say("persona-person-edit", { who })}
              aria-expanded={one.id === open}
              onClick={() => setOpen(one.id === open ? null : one.id)}
            >
              <Figure kind={one.kind} />
              <span dir="auto">{who}</span>
            </button>
          );
        })}
        {!full && (
          <button type="button" class="v-btn v-quiet" data-place="people" onClick={add}>
            <Icon name="plus" />
            {say("persona-people-add")}
          </button>
        )}
      </div>
      {full && <p class="v-small">{say("persona-people-full", { most: LIMITS.PersonaVariant.people })}</p>}
      {opened && <PersonDetails key={opened.id} one={opened} />}
      <p class="v-small">{say("persona-people-later")}</p>
    </section>
  );
}

function whoIs(one: ImportantOne): string {
  return one.age === null ? called(one) : [called(one), one.age].filter((part) => part !== "").join(", ");
}

function Figure({ kind }: { kind: ImportantOne["kind"] }) {
  const paw = "M-5 4a5 4 0 0 1 10 0c0 3-10 3-10 0M-8-2v.01M-3-6v.01M3-6v.01M8-2v.01";
  return (
    <svg class="p-figure" viewBox="-13 -13 26 26" aria-hidden="true">
      <path d={kind === "animal" ? paw : "M-8 9a8 7 0 0 1 16 0zM0-8a4 4 0 0 1 0 8a4 4 0 0 1 0-8z"} />
    </svg>
  );
}

function PersonDetails({ one }: { one: ImportantOne }) {
  const { say, lead, offerUndo, refused } = useSurroundings();
  const { variant, edit, setOpen } = useEditor();
  const path = `variants/${variant.id}/people/${one.id}`;
  const change = (part: Partial<ImportantOne>, run?: string) => edit((v) => editPerson(v, one.id, part), run);
  const take = () => {
    edit((v) => ({ ...v, people: v.people.filter((other) => other.id !== one.id) }));
    setOpen(null);
    lead("people");
  };
  const close = () => {
    if (isBlank(one) && !refused.holds(path)) return take();
    setOpen(null);
    lead("people", one.id);
  };
  const remove = () => {
    take();
    offerUndo(say("persona-person-removed", { who: whoIs(one) || say("persona-person-new") }), "people", one.id);
  };
  return (
    <div class="p-person-details v-stack">
      <div class="p-person-fields">
        <TextField
          label={say("persona-person-name")}
          value={one.name}
          path={`${path}/name`}
          place={`people/${one.id}/name`}
          limit={LIMITS.ImportantOne.name}
          autoFocus
          onChange={(name) => change({ name }, `person ${one.id}`)}
          onEnter={close}
          onEscape={close}
        />
        <AgeField
          label={say("persona-age")}
          value={one.age}
          path={`${path}/age`}
          place={`people/${one.id}/age`}
          onChange={(age) => change({ age }, `age ${one.id}`)}
        />
        <TextField
          label={say("persona-person-relation")}
          invitation={say("persona-person-relation-invitation")}
          value={one.relation}
          path={`${path}/relation`}
          place={`people/${one.id}/relation`}
          limit={LIMITS.ImportantOne.relation}
          onChange={(relation) => change({ relation }, `relation ${one.id}`)}
          onEnter={close}
          onEscape={close}
        />
      </div>
      <Choice
        label={say("persona-person-kind")}
        options={KINDS.map((kind) => ({ value: kind, label: say("persona-person-kind-word", { kind }) }))}
        value={one.kind}
        onChoose={(kind) => change({ kind })}
      />
      <Choice
        label={say("persona-person-home")}
        options={HOMES.map((home) => ({ value: home, label: say("persona-home", { home }) }))}
        value={one.home}
        onChoose={(home) => change({ home })}
      />
      <div class="v-row v-spread">
        <button type="button" class="v-btn" onClick={close}>
          {say("persona-person-done")}
        </button>
        <button type="button" class="v-btn v-quiet" onClick={remove}>
          {say("persona-person-delete", { kind: one.kind })}
        </button>
      </div>
    </div>
  );
}
