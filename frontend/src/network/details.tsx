import { CLIENT } from "../checks/network/reading";
import { useSurroundings } from "../parts/surroundings";
import { ActorDetails } from "./actor_details";
import { actorOf } from "./actor_edits";
import { CenterDetails } from "./center_details";
import { MapPlace, useMapEditor } from "./editor";
import { TieDetails } from "./tie_details";

/** All that is told of what has the focus on the map; the twin of every key and every drag. */
export function Details({ onDone, inSheet = false }: { onDone: () => void; inSheet?: boolean }) {
  const { say, id } = useSurroundings();
  const editor = useMapEditor();
  const { at, document, names, which } = editor;
  const title = at.kind === "tie" ? `${names.get(at.a)} – ${names.get(at.b)}` : names.get(at.id);
  const actor = at.kind === "end" && at.id !== CLIENT ? actorOf(document, at.id) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onDone();
  };
  return (
    <section class="v-sheet n-details" aria-labelledby={id("details")} onKeyDown={onKeyDown}>
      <h4 id={id("details")} tabIndex={-1} data-place="details" dir="auto">
        {title}
      </h4>
      {which === "wished" && <p class="v-small">{say("network-map-edits-wished")}</p>}
      {/* Details tell of all ties, also of those that the chosen layer hides. */}
      <MapPlace.Provider value={{ ...editor, scene: editor.whole }}>
        {at.kind === "tie" && <TieDetails key={`${at.a} ${at.b}`} at={at} />}
        {actor && <ActorDetails key={actor.id} actor={actor} />}
        {at.kind === "end" && !actor && <CenterDetails />}
      </MapPlace.Provider>
      <button type="button" class={inSheet ? "v-btn n-done" : "v-btn v-quiet"} onClick={onDone}>
        {say(inSheet ? "network-map-add-close" : "network-map-back")}
      </button>
    </section>
  );
}
