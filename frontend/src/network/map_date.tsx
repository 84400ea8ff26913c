import { useRef } from "preact/hooks";
import { useSurroundings } from "../parts/surroundings";
import { useMapEditor } from "./editor";

/** The day that the map tells of: a network is never the same twice. */
export function MapDate() {
  const { say, id } = useSurroundings();
  const editor = useMapEditor();
  const name = useRef(id("map-date")).current;
  return (
    <div class="n-date">
      <label class="v-label" for={name}>
        {say("network-map-date")}
      </label>
      <input
        id={name}
        type="date"
        class="v-input"
        value={editor.document.date}
        onChange={(event) => {
          const date = event.currentTarget.value;
          editor.edit((now) => ({ ...now, date }));
        }}
      />
    </div>
  );
}
