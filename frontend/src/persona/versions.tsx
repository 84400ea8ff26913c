import { Choice } from "../parts/choice";
import { Icon } from "../parts/icons";
import { newId } from "../parts/ids";
import type { Say } from "../parts/messages";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import type { Work } from "../parts/work";
import type { Persona } from "../types/documents";
import { LIMITS } from "../types/limits";
import { copyVariant, inVariant, removeVariant } from "./edits";

interface Props {
  work: Work<Persona>;
  /** The version in sight. */
  seen: string;
  see: (id: string) => void;
  onCompare: () => void;
}

export function labelOf(document: Persona, id: string, say: Say): string {
  const place = document.variants.findIndex((variant) => variant.id === id);
  return document.variants[place]?.label.trim() || say("persona-version", { number: place + 1 });
}

/** Versions of the persona: which one is in sight, which one is handed in, one more, one less, and comparing. */
export function Versions({ work, seen, see, onCompare }: Props) {
  const { say, announce, offerUndo, lead } = useSurroundings();
  const { document } = work;
  const several = document.variants.length > 1;
  const label = labelOf(document, seen, say);
  const add = () => {
    const id = newId();
    const name = say("persona-version", { number: document.variants.length + 1 });
    work.change(copyVariant(document, seen, { id, label: name }));
    see(id);
    announce(say("persona-version-added", { label: name }));
    lead("version");
  };
  const remove = () => {
    const next = removeVariant(document, seen);
    work.change(next);
    see(next.chosen);
    offerUndo(say("persona-version-removed", { label }), "versions");
    lead("versions");
  };
  const choose = () => {
    work.change({ ...document, chosen: seen });
    announce(say("persona-version-now-chosen", { label }));
    lead("version");
  };
  const full = document.variants.length >= LIMITS.Persona.variants;
  const addButton = full ? (
    <p class="v-small">{say("persona-versions-full", { most: LIMITS.Persona.variants })}</p>
  ) : (
    <button type="button" class="v-btn v-quiet" onClick={add} data-place={several ? undefined : "versions"}>
      <Icon name="plus" />
      {say("persona-version-add")}
    </button>
  );
  if (!several) return <div class="p-versions">{addButton}</div>;
  return (
    <div class="p-versions v-stack">
      <Choice
        label={say("persona-versions")}
        options={document.variants.map(({ id }) => {
          const name = labelOf(document, id, say);
          return {
            value: id,
            label: id === document.chosen ? say("persona-version-chosen", { label: name }) : name,
          };
        })}
        value={seen}
        onChoose={see}
        place="versions"
      />
      <div class="p-version-tools">
        <TextField
          key={seen}
          label={say("persona-version-label")}
          invitation={label}
          value={document.variants.find(({ id }) => id === seen)?.label ?? ""}
          place="version"
          path={`variants/${seen}/label`}
          limit={LIMITS.PersonaVariant.label}
          onChange={(text) =>
            work.change(
              inVariant(work.document, seen, (v) => ({ ...v, label: text })),
              `label ${seen}`,
            )
          }
        />
        <div class="v-row">
          {seen !== document.chosen && (
            <button type="button" class="v-btn" onClick={choose}>
              {say("persona-version-choose")}
            </button>
          )}
          <button type="button" class="v-btn" onClick={onCompare}>
            <Icon name="compare" />
            {say("persona-compare")}
          </button>
          {addButton}
          <button type="button" class="v-btn v-quiet" onClick={remove}>
            {say("persona-version-delete")}
          </button>
        </div>
      </div>
    </div>
  );
}
