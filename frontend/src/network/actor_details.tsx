import { SelectField } from "../parts/select_field";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { LIMITS } from "../types/limits";
import type { Actor } from "../types/network";
import { editActor, placeActor, setState } from "./actor_edits";
import { atEnd } from "./at";
import { useMapEditor } from "./editor";
import { kinds, NONE, rings, sectors, states, told } from "./options";
import { TiesOf } from "./ties_of";

const FACTS = ["wanted", "named", "coordinator", "after_hours", "needs_care", "minor"] as const;
const TEXTS = ["needs", "offers", "goal", "role"] as const;

/** What is told of somebody on the map. */
export function ActorDetails({ actor: stored }: { actor: Actor }) {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  const { id } = stored;
  const actor = editor.scene.actors.find((drawn) => drawn.actor.id === id)?.actor ?? stored;
  const tell = (change: Parameters<typeof editActor>[3], run?: string) =>
    editor.edit((now) => editActor(now, id, editor.which, change), run);
  const place = (sector: string | null, ring: Actor["ring"]) =>
    editor.edit((now) => placeActor(now, id, editor.which, { sector, ring, spot: null }));
  const facts = FACTS.filter((fact) => fact !== "minor" || actor.kind === "person");
  return (
    <div class="v-stack">
      <TextField
        label={say("network-column", { column: "name" })}
        value={actor.name}
        onChange={(name) => tell({ name }, `name ${id}`)}
        limit={LIMITS.Actor.name}
        path={`actors/${id}/name`}
      />
      <div class="n-fields">
        <SelectField
          label={say("network-column", { column: "kind" })}
          options={kinds(say)}
          value={actor.kind}
          onChoose={(kind) => tell({ kind })}
        />
        <SelectField
          label={say("network-column", { column: "sector" })}
          options={sectors(editor.document, say)}
          value={actor.sector ?? NONE}
          onChoose={(sector) => place(sector === NONE ? null : sector, actor.ring)}
        />
        <SelectField
          label={say("network-column", { column: "ring" })}
          options={rings(say)}
          value={String(actor.ring ?? 0)}
          onChoose={(ring) => place(actor.sector, ring === "0" ? null : (Number(ring) as Actor["ring"]))}
        />
        <SelectField
          label={say("network-map-when")}
          options={states(say)}
          value={stored.state}
          onChoose={(state) => editor.edit((now) => setState(now, id, state))}
        />
      </div>
      <TiesOf end={id} />
      <details class="n-more">
        <summary>{say("network-map-facts")}</summary>
        <div class="n-fields">
          {facts.map((fact) => (
            <SelectField
              key={fact}
              label={say("network-map-fact", { fact })}
              options={told(say)}
              value={actor[fact]}
              onChoose={(answer) => tell({ [fact]: answer })}
            />
          ))}
        </div>
        {TEXTS.map((field) => (
          <TextField
            key={field}
            label={say("network-map-text", { field })}
            value={actor[field]}
            onChange={(text) => tell({ [field]: text }, `${field} ${id}`)}
            rows={2}
            limit={LIMITS.Actor[field]}
            path={`actors/${id}/${field}`}
          />
        ))}
      </details>
      <button type="button" class="v-btn v-quiet n-remove" onClick={() => editor.remove(atEnd(id))}>
        {say("network-map-remove")}
      </button>
    </div>
  );
}
