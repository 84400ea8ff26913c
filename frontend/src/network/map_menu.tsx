import { CLIENT } from "../checks/network/reading";
import { Menu, type MenuItem } from "../parts/menu";
import { useSurroundings } from "../parts/surroundings";
import { act, EMPTY } from "./acting";
import type { At } from "./at";
import { useMapEditor } from "./editor";
import type { Command } from "./keys";

const OF_ACTOR: [string, Command][] = [
  ["begin", { does: "space" }],
  ["nearer", { does: "grade", way: 1 }],
  ["farther", { does: "grade", way: -1 }],
  ["next_sector", { does: "sector_step", way: 1 }],
  ["previous_sector", { does: "sector_step", way: -1 }],
  ["open", { does: "open" }],
  ["remove", { does: "remove" }],
];

const OF_TIE: [string, Command][] = [
  ["stronger", { does: "grade", way: 1 }],
  ["weaker", { does: "grade", way: -1 }],
  ["stress", { does: "space" }],
  ["open", { does: "open" }],
  ["remove", { does: "remove" }],
];

const KEYS = [
  "arrows",
  "shift_arrows",
  "plus",
  "sector",
  "ties",
  "space",
  "enter",
  "delete",
  "escape",
  "search",
  "undo",
];

/** Everything that keys and drags do to what has the focus, with the keys beside. */
export function MapMenu({ onOpen, go }: { onOpen: () => void; go: (at: At) => void }) {
  const { say, announce } = useSurroundings();
  const editor = useMapEditor();
  const { at, names, begun } = editor;
  const isMiddle = at.kind === "end" && at.id === CLIENT;
  const offered =
    at.kind === "tie" ? OF_TIE : OF_ACTOR.filter(([name]) => !isMiddle || ["begin", "open"].includes(name));
  const what = at.kind === "tie" ? `${names.get(at.a)} – ${names.get(at.b)}` : (names.get(at.id) ?? "");
  const items: MenuItem[] = offered.map(([name, command]) => ({
    label: say("network-map-do", { what: name === "begin" && begun !== null ? "join" : name }),
    apart: name === "remove",
    onChoose: () => {
      const still = () => {};
      act(command, {
        editor,
        memory: { ...EMPTY },
        go,
        open: onOpen,
        menu: still,
        keys: still,
        say,
        announce,
        time: 0,
      });
      if (name === "begin") go(at);
    },
  }));
  return (
    <Menu label={say("network-map-menu", { what })} items={items} side="start">
      {say("network-map-menu", { what })}
    </Menu>
  );
}

/** What each key does. */
export function MapKeys() {
  const { say } = useSurroundings();
  return (
    <ul class="n-keys v-small">
      {KEYS.map((key) => (
        <li key={key}>{say("network-map-key", { key })}</li>
      ))}
    </ul>
  );
}
