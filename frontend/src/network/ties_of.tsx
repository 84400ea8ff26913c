import { CLIENT } from "../checks/network/reading";
import { SelectField } from "../parts/select_field";
import { useSurroundings } from "../parts/surroundings";
import { atTie, pathOf } from "./at";
import { useMapEditor } from "./editor";
import { tiesAround } from "./walking";
import { tieSentence } from "./words";

/** The ties of somebody as sentences that lead to them, and a new one to whom one chooses. */
export function TiesOf({ end }: { end: string }) {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  const { scene, names, document, view } = editor;
  const own = tiesAround(scene, end);
  const tied = new Set(own.flatMap(({ tie }) => [tie.a, tie.b]));
  const others = [CLIENT, ...scene.actors.map(({ actor }) => actor.id)].filter((id) => id !== end && !tied.has(id));
  return (
    <div class="v-stack">
      <h5>{say("network-ties")}</h5>
      {own.length === 0 && <p class="v-small">{say("network-map-no-ties")}</p>}
      <ul class="n-ties-of">
        {own.map(({ tie }) => (
          <li key={`${tie.a} ${tie.b}`}>
            <button
              type="button"
              class="v-btn v-quiet"
              onClick={() => {
                editor.setAt(atTie(tie));
                editor.open();
              }}
              dir="auto"
              data-place={["details", ...pathOf(atTie(tie))].join("/")}
            >
              {tieSentence(document, tie, view, names, say)}
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <SelectField
          label={say("network-map-draw-to")}
          options={[
            { value: "", label: say("network-map-choose-end") },
            ...others.map((id) => ({ value: id, label: names.get(id) ?? "" })),
          ]}
          value=""
          onChoose={(other) => {
            if (!other) return;
            editor.tie(end, other);
            editor.open();
          }}
        />
      )}
    </div>
  );
}
