/** A map in words: what everybody is called, and a whole sentence for each actor and tie. */
import { CLIENT, laidOver } from "../checks/network/reading";
import type { Say } from "../parts/messages";
import type { Actor, Network, Tie } from "../types/network";
import type { At } from "./at";
import { changeOfTie, leavingOf } from "./difference";
import type { DrawnActor, Scene, View } from "./scene";
import { drawnTie } from "./walking";

export type Names = ReadonlyMap<string, string>;

/** What everybody is called, the one in the middle first; names only ever stand in the nominative. */
export function namesOf(document: Network, say: Say): Names {
  const middle = document.center.name.trim() || say("network-center", { kind: document.center.kind });
  const unnamed = say("network-unnamed");
  return new Map([[CLIENT, middle], ...document.actors.map(({ id, name }) => [id, name.trim() || unnamed] as const)]);
}

export function sectorWord(sector: string | null, say: Say): string {
  return say("network-sector", { sector: sector || "none" });
}

/** How it is told who gets help. */
export function helpWord(tie: Tie, help: Tie["help"], names: Names, say: Say): string {
  if (help !== "a_to_b" && help !== "b_to_a") return say("network-help", { help });
  return say("network-help-to", { name: names.get(help === "a_to_b" ? tie.b : tie.a) ?? "" });
}

/** Strength, strain, help, kinds of help and how often, as far as they are told. */
function factsOf(tie: Tie, names: Names, say: Say): string {
  const told = [say("network-strength", { strength: tie.strength })];
  if (tie.stress === "yes") told.push(say("network-stress", { stress: "yes" }));
  told.push(helpWord(tie, tie.help, names, say));
  told.push(...(tie.supports ?? []).map((support) => say("network-support", { support })));
  if (tie.frequency !== "unknown") told.push(say("network-frequency", { frequency: tie.frequency }));
  return told.join(", ");
}

/** A tie as a whole sentence, as it is on a view; where both maps are seen, with what becomes of it. */
export function tieSentence(document: Network, tie: Tie, view: View, names: Names, say: Say): string {
  const [a, b] = [names.get(tie.a) ?? "", names.get(tie.b) ?? ""];
  const wished = laidOver(tie);
  const sentence = say("network-tie", { a, b, facts: factsOf(view === "now" ? tie : wished, names, say) });
  if (view !== "change") return sentence;
  const change = changeOfTie(tie, leavingOf(document));
  if (change === "kept") return sentence;
  if (change !== "changed") return `${sentence}; ${say("network-map-change", { change })}`;
  return `${sentence}; ${say("network-map-before", { facts: factsOf(tie, names, say) })}`;
}

/** Somebody on the map: the name first, who it is, where, and how many ties. */
export function actorSentence(scene: Scene, { actor, change }: DrawnActor, names: Names, say: Say): string {
  const own = scene.ties.filter(({ tie }) => tie.a === actor.id || tie.b === actor.id);
  const strained = own.filter(({ tie }) => (scene.view === "now" ? tie : laidOver(tie)).stress === "yes");
  const sentence = say("network-map-actor", {
    name: names.get(actor.id) ?? "",
    kind: say("network-kind", { kind: actor.kind }),
    place: placeWord(actor, say),
    ties: own.length,
    strained: strained.length,
  });
  return scene.view === "now" || change === "kept" ? sentence : `${sentence}; ${say("network-map-change", { change })}`;
}

/** Where somebody stands, in words. */
export function placeWord({ sector, ring }: Pick<Actor, "sector" | "ring">, say: Say): string {
  return say("network-map-place", { sector: sectorWord(sector, say), ring: ring ?? 0 });
}

/** What has the focus, in words. */
export function sentenceOf(document: Network, scene: Scene, at: At, names: Names, say: Say): string {
  if (at.kind === "tie") {
    const drawn = drawnTie(scene, at);
    return drawn ? tieSentence(document, drawn.tie, scene.view, names, say) : "";
  }
  const drawn = scene.actors.find(({ actor }) => actor.id === at.id);
  if (drawn) return actorSentence(scene, drawn, names, say);
  const ties = scene.ties.filter(({ tie }) => tie.a === CLIENT || tie.b === CLIENT).length;
  return say("network-map-middle", { name: names.get(CLIENT) ?? "", ties });
}
