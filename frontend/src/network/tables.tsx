import { useState } from "preact/hooks";
import { CLIENT } from "../checks/network/reading";
import { SelectField } from "../parts/select_field";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { LIMITS } from "../types/limits";
import type { Actor } from "../types/network";
import { editActor, placeActor } from "./actor_edits";
import { type At, atEnd, atTie, pathOf } from "./at";
import { useMapEditor } from "./editor";
import { frequencies, helps, kinds, NONE, rings, sectors, strengths, told } from "./options";
import type { DrawnActor, DrawnTie } from "./scene";
import { laidOverTie } from "./scene";
import { editTie, type TieFacts } from "./tie_edits";

const ACTOR_COLUMNS = ["number", "name", "kind", "sector", "ring"] as const;
const TIE_COLUMNS = ["strength", "stress", "help", "frequency"] as const;

/** The same map as two tables: everything that the map takes, the tables take too. */
export function MapTables({ onOpen }: { onOpen: (at: At) => void }) {
  const { say } = useSurroundings();
  const { scene, whole } = useMapEditor();
  return (
    <div class="n-tables">
      <table class="n-table">
        <caption>{say("network-actors")}</caption>
        <thead>
          <tr>
            {ACTOR_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say("network-column", { column })}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {scene.actors.map((drawn) => (
            <ActorRow key={drawn.actor.id} drawn={drawn} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {whole.actors.length === 0 && <p class="v-small">{say("network-empty")}</p>}
      <table class="n-table">
        <caption>{say("network-ties")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("network-map-between")}</th>
            {TIE_COLUMNS.map((fact) => (
              <th key={fact} scope="col">
                {say("network-map-fact-of-tie", { fact })}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {scene.ties.map((drawn) => (
            <TieRow key={`${drawn.tie.a} ${drawn.tie.b}`} drawn={drawn} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      <NewTie />
    </div>
  );
}

function ActorRow({ drawn: { actor, number, change }, onOpen }: { drawn: DrawnActor; onOpen: (at: At) => void }) {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  const { document, which, view } = editor;
  const { id } = actor;
  const name = editor.names.get(id) ?? "";
  const of = (column: string) => say("network-map-of", { what: say("network-column", { column }), name });
  const place = (placing: Partial<Pick<Actor, "sector" | "ring">>) =>
    editor.edit((now) =>
      placeActor(now, id, which, { sector: actor.sector, ring: actor.ring, spot: null, ...placing }),
    );
  return (
    <tr data-change={view === "now" ? undefined : change}>
      <td data-column={say("network-column", { column: "number" })}>{number}</td>
      <td data-column={say("network-column", { column: "name" })}>
        <TextField
          label={of("name")}
          quietLabel
          value={actor.name}
          onChange={(text) => editor.edit((now) => editActor(now, id, which, { name: text }), `name ${id}`)}
          limit={LIMITS.Actor.name}
          path={pathOf(atEnd(id)).join("/")}
        />
        {view !== "now" && change !== "kept" && <small>{say("network-map-change", { change })}</small>}
      </td>
      <td data-column={say("network-column", { column: "kind" })}>
        <SelectField
          label={of("kind")}
          quietLabel
          options={kinds(say)}
          value={actor.kind}
          onChoose={(kind) => editor.edit((now) => editActor(now, id, which, { kind }))}
        />
      </td>
      <td data-column={say("network-column", { column: "sector" })}>
        <SelectField
          label={of("sector")}
          quietLabel
          options={sectors(document, say)}
          value={actor.sector ?? NONE}
          onChoose={(sector) => place({ sector: sector === NONE ? null : sector })}
        />
      </td>
      <td data-column={say("network-column", { column: "ring" })}>
        <SelectField
          label={of("ring")}
          quietLabel
          options={rings(say)}
          value={String(actor.ring ?? 0)}
          onChoose={(ring) => place({ ring: ring === "0" ? null : (Number(ring) as Actor["ring"]) })}
        />
      </td>
      <RowButtons at={atEnd(id)} name={name} onOpen={onOpen} />
    </tr>
  );
}

function TieRow({ drawn: { tie: stored, change }, onOpen }: { drawn: DrawnTie; onOpen: (at: At) => void }) {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  const { names, which, view } = editor;
  const tie = laidOverTie(stored, which);
  const name = `${names.get(tie.a)} – ${names.get(tie.b)}`;
  const of = (fact: string) => say("network-map-of", { what: say("network-map-fact-of-tie", { fact }), name });
  const tell = (facts: Partial<TieFacts>) => editor.edit((now) => editTie(now, tie.a, tie.b, which, facts));
  const cell = (fact: (typeof TIE_COLUMNS)[number]) => say("network-map-fact-of-tie", { fact });
  return (
    <tr data-change={view === "now" ? undefined : change}>
      <th scope="row" dir="auto">
        {name}
        {view !== "now" && change !== "kept" && <small>{say("network-map-change", { change })}</small>}
      </th>
      <td data-column={cell("strength")}>
        <SelectField
          label={of("strength")}
          quietLabel
          options={strengths(say)}
          value={tie.strength}
          onChoose={(strength) => tell({ strength })}
          place={pathOf(atTie(tie)).join("/")}
        />
      </td>
      <td data-column={cell("stress")}>
        <SelectField
          label={of("stress")}
          quietLabel
          options={told(say)}
          value={tie.stress}
          onChoose={(stress) => tell({ stress })}
        />
      </td>
      <td data-column={cell("help")}>
        <SelectField
          label={of("help")}
          quietLabel
          options={helps(tie, names, say)}
          value={tie.help}
          onChoose={(help) => tell({ help })}
        />
      </td>
      <td data-column={cell("frequency")}>
        <SelectField
          label={of("frequency")}
          quietLabel
          options={frequencies(say)}
          value={tie.frequency}
          onChoose={(frequency) => tell({ frequency })}
        />
      </td>
      <RowButtons at={atTie(tie)} name={name} onOpen={onOpen} />
    </tr>
  );
}

function RowButtons({ at, name, onOpen }: { at: At; name: string; onOpen: (at: At) => void }) {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  return (
    <td>
      <div class="n-row-buttons">
        <button
          type="button"
          class="v-btn v-quiet"
          aria-label={say("network-map-of", { what: say("network-map-open"), name })}
          onClick={() => onOpen(at)}
        >
          {say("network-map-open")}
        </button>
        <button
          type="button"
          class="v-btn v-quiet"
          aria-label={say("network-map-of", { what: say("network-map-remove"), name })}
          onClick={() => editor.remove(at)}
        >
          {say("network-map-remove")}
        </button>
      </div>
    </td>
  );
}

/** Draws a tie by choosing its two ends. */
function NewTie() {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  const ends = [CLIENT, ...editor.whole.actors.map(({ actor }) => actor.id)];
  const [from, setFrom] = useState(CLIENT);
  const one = ends.includes(from) ? from : CLIENT;
  if (ends.length < 2) return null;
  const named = (ids: string[]) => ids.map((id) => ({ value: id, label: editor.names.get(id) ?? "" }));
  return (
    <div class="n-fields n-new-tie">
      <SelectField label={say("network-map-draw-from")} options={named(ends)} value={one} onChoose={setFrom} />
      <SelectField
        label={say("network-map-draw-to")}
        options={[{ value: "", label: say("network-map-choose-end") }, ...named(ends.filter((id) => id !== one))]}
        value=""
        onChoose={(other) => other && editor.tie(one, other)}
      />
    </div>
  );
}
