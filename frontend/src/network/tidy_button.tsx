import { useSurroundings } from "../parts/surroundings";
import { useMapEditor } from "./editor";
import { tidied } from "./tidy";

/** Puts the map in order, which is taken back like any other step. */
export function TidyButton() {
  const { say, announce } = useSurroundings();
  const { document, scene, view, edit } = useMapEditor();
  const tidy = () => {
    const orderly = tidied(document, view);
    const same = JSON.stringify(orderly) === JSON.stringify(document);
    edit(() => orderly);
    announce(say("network-map-tidied", { same: String(same) }));
  };
  return (
    <button type="button" class="v-btn v-quiet" disabled={scene.actors.length === 0} onClick={tidy}>
      {say("network-map-tidy")}
    </button>
  );
}
