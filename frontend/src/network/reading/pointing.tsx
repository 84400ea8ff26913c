import { type ComponentChildren, createContext, type RefObject } from "preact";
import { useContext, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useSurroundings } from "../../parts/surroundings";
import { useMapEditor } from "../editor";
import { bringIntoSight, markPointed, roomOf } from "./marks";

/** What the panel shows on the map: by the key and the name of the part that is about it. */
interface Pinned {
  of: string;
  name: string;
}

interface Pointing {
  /** What stays shown until it is put off. */
  pinned: Pinned | null;
  pin: (one: Pinned | null) => void;
  /** What is shown while the mouse or the focus is on it. */
  passed: string | null;
  pass: (of: string | null) => void;
  /** Whether the focus is being led back to what was put off, which it is not to show again. */
  leading: { current: boolean };
}

const Pointed = createContext<Pointing | null>(null);

function usePointing(): Pointing {
  const pointing = useContext(Pointed);
  if (!pointing) throw new Error("a part of the reading stands outside its place");
  return pointing;
}

/** Around the map and all that points at it, so that pointing draws neither anew; tells what is shown, and ends it. */
export function PointingPlace({ children }: { children: ComponentChildren }) {
  const { say, lead } = useSurroundings();
  const [pinned, pin] = useState<Pinned | null>(null);
  const [passed, pass] = useState<string | null>(null);
  const leading = useRef(false);
  const pointing = useMemo(() => ({ pinned, pin, passed, pass, leading }), [pinned, passed]);
  return (
    <Pointed.Provider value={pointing}>
      {children}
      {pinned && (
        <div class="v-removed v-row r-pinned">
          <span dir="auto">{say("network-reading-pinned", { name: pinned.name })}</span>
          <button
            type="button"
            class="v-btn"
            onClick={() => {
              pin(null);
              pass(null);
              leading.current = true;
              lead("point", pinned.of);
            }}
          >
            {say("network-reading-unpin")}
          </button>
        </div>
      )}
    </Pointed.Provider>
  );
}

/** A section of which each part that has somebody to show is shown on the map while the mouse or the focus is on it. */
export function PointingSection({ labelledBy, children }: { labelledBy: string; children: ComponentChildren }) {
  const { pass, leading } = usePointing();
  const passOver = (event: Event) => {
    const part = (event.target as Element).closest("[data-points]");
    // A part that is about nobody leaves in sight what is pinned.
    pass(part?.querySelector("[aria-pressed]") ? part.getAttribute("data-points") : null);
  };
  return (
    <section
      class="v-sheet r-sheet"
      aria-labelledby={labelledBy}
      onPointerOver={(event) => event.pointerType === "mouse" && passOver(event)}
      onPointerLeave={() => pass(null)}
      onFocusIn={(event) => {
        if (!leading.current) passOver(event);
        leading.current = false;
      }}
      onFocusOut={() => pass(null)}
    >
      {children}
    </section>
  );
}

interface ButtonProps extends Pinned {
  places: readonly string[][];
  /** The part of the page that is about these. */
  part: RefObject<HTMLElement | null>;
}

/** Shows these on the map, and keeps them shown when pressed; nothing where there is nobody to show. */
export function PointButton({ of, name, places, part }: ButtonProps) {
  const { say } = useSurroundings();
  const { pinned, pin, passed, pass } = usePointing();
  const { showLayer, showSector } = useMapEditor();
  const pressed = pinned?.of === of;
  const shown = (passed ?? pinned?.of) === of;
  // After every render: the map may have been drawn anew, or a table may stand in its place.
  useLayoutEffect(() => {
    const room = shown && part.current ? roomOf(part.current) : null;
    return room ? markPointed(room, places) : undefined;
  });
  if (places.length === 0) return null;
  const press = () => {
    pin(pressed ? null : { of, name });
    if (pressed) {
      pass(null);
      return;
    }
    // Whatever is pointed at is shown, also where a part of the map was chosen.
    showLayer("all");
    showSector(null);
    if (part.current) bringIntoSight(roomOf(part.current));
  };
  return (
    <button type="button" class="v-btn v-quiet" data-place={`point/${of}`} aria-pressed={pressed} onClick={press}>
      {say("network-reading-point")}
      <span class="v-unseen">{` ${name}`}</span>
    </button>
  );
}
