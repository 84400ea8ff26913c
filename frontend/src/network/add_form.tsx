import { useState } from "preact/hooks";
import { Choice } from "../parts/choice";
import { SelectField } from "../parts/select_field";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { LIMITS } from "../types/limits";
import type { Actor } from "../types/network";
import { pathOf } from "./at";
import { useMapEditor } from "./editor";
import { kinds, NONE, rings, sectors } from "./options";

/** Adds several in a row: Enter adds, empties the name and stays; Esc leads to the last one on the map. */
export function AddForm({ onClose }: { onClose: () => void }) {
  const { say, lead } = useSurroundings();
  const editor = useMapEditor();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<Actor["kind"]>("person");
  const [sector, setSector] = useState(editor.document.sectors[0] ?? NONE);
  const [ring, setRing] = useState("2");
  const [full, setFull] = useState(false);
  const close = () => {
    onClose();
    lead(...pathOf(editor.at));
  };
  const add = () => {
    if (!name.trim()) return;
    const place = sector === NONE ? null : sector;
    const added = editor.add(name.trim(), kind, place, ring === "0" ? null : (Number(ring) as Actor["ring"]));
    setFull(!added);
    if (!added) return;
    setName("");
    lead("add-name");
  };
  return (
    <section class="v-well n-add" aria-label={say("network-map-add")}>
      <TextField
        label={say("network-map-add-name")}
        invitation={say("network-map-add-invitation")}
        value={name}
        onChange={setName}
        onEnter={add}
        onEscape={close}
        limit={LIMITS.Actor.name}
        place="add-name"
        autoFocus
      />
      <Choice label={say("network-column", { column: "kind" })} options={kinds(say)} value={kind} onChoose={setKind} />
      <SelectField
        label={say("network-column", { column: "sector" })}
        options={sectors(editor.document, say)}
        value={sector}
        onChoose={setSector}
      />
      <SelectField
        label={say("network-column", { column: "ring" })}
        options={rings(say)}
        value={ring}
        onChoose={setRing}
      />
      {full && <p class="v-problem">{say("network-map-full")}</p>}
      <div class="v-row">
        <button type="button" class="v-btn v-primary" onClick={add}>
          {say("network-map-add-one")}
        </button>
        <button type="button" class="v-btn v-quiet" onClick={close}>
          {say("network-map-add-close")}
        </button>
      </div>
    </section>
  );
}
