import { SelectField } from "../parts/select_field";
import { useSurroundings } from "../parts/surroundings";
import { useMapEditor } from "./editor";
import { LAYERS } from "./layers";
import { sectorWord } from "./words";

/** Chooses what is shown, all or a part to talk about; on the map also one area of life from nearer. */
export function ShowingRow({ form }: { form: "map" | "table" }) {
  const { say, announce } = useSurroundings();
  const { scene, whole, layer, showLayer, sector, showSector } = useMapEditor();
  if (whole.actors.length === 0) return null;
  const counted = say("network-map-shown", {
    actors: scene.actors.length,
    all_actors: whole.actors.length,
    ties: scene.ties.length,
    all_ties: whole.ties.length,
  });
  const areas = whole.frame.arcs.map(({ id }) => ({ value: `in ${id}`, label: sectorWord(id, say) }));
  return (
    <div class="v-row n-showing">
      <SelectField
        label={say("network-map-show")}
        options={LAYERS.map((one) => ({ value: one, label: say("network-map-layer", { layer: one }) }))}
        value={layer}
        onChoose={showLayer}
      />
      {form === "map" && (
        <SelectField
          label={say("network-map-near")}
          options={[{ value: "all", label: say("network-map-whole") }, ...areas]}
          value={sector === null ? "all" : `in ${sector}`}
          onChoose={(chosen) => {
            showSector(chosen === "all" ? null : chosen.slice("in ".length));
            announce(areas.find(({ value }) => value === chosen)?.label ?? say("network-map-whole"));
          }}
        />
      )}
      <span class="v-small" role="status">
        {layer !== "all" && counted}
      </span>
    </div>
  );
}
