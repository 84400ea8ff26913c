// biome-ignore-all lint/a11y/useFocusableInteractive: a listbox that is a drawing, of which one option at a time has the focus
// biome-ignore-all lint/a11y/useSemanticElements: a listbox that is a drawing, of which one option at a time has the focus
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: a listbox that is a drawing, of which one option at a time has the focus
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a listbox that is a drawing, of which one option at a time has the focus
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: a listbox that is a drawing, of which one option at a time has the focus
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a listbox that is a drawing, of which one option at a time has the focus
// biome-ignore-all lint/a11y/noStaticElementInteractions: a listbox that is a drawing, of which one option at a time has the focus
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a listbox that is a drawing, of which one option at a time has the focus
// biome-ignore-all lint/a11y/noSvgWithoutTitle: a listbox that is a drawing, of which one option at a time has the focus
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { CLIENT } from "../checks/network/reading";
import { useSurroundings } from "../parts/surroundings";
import { act, EMPTY, type Memory } from "./acting";
import { type At, atEnd, atOf, atTie, MIDDLE, pathOf } from "./at";
import { useMapEditor } from "./editor";
import { markFocus, optionOf } from "./focus_mark";
import { Ground, signsOf } from "./ground";
import { commandOf } from "./keys";
import { Knob } from "./knob";
import { labelsOf } from "./labels";
import { MapKeys, MapMenu } from "./map_menu";
import { mapPointer } from "./map_pointer";
import { isNarrow } from "./narrow";
import { NearNames } from "./near_names";
import { Option } from "./option";
import { OpenDetails } from "./sheet";
import { NameOf, PlacedSymbol, TieStrokes } from "./symbols";
import { TidyButton } from "./tidy_button";
import { actorSentence, sentenceOf, tieSentence } from "./words";

/** The living map: a list laid out in two dimensions, of which one option at a time can be reached by Tab. */
export function LiveMap({ onOpen }: { onOpen: () => void }) {
  const { say, announce, id } = useSurroundings();
  const editor = useMapEditor();
  const { scene, whole, part, names, at, document, begun } = editor;
  const [showsKeys, showKeys] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const memory = useRef<Memory>({ ...EMPTY });
  const path = pathOf(at).join("/");
  const go = (to: At) => {
    editor.setAt(to);
    if (root.current) optionOf(root.current, to)?.focus();
  };
  useLayoutEffect(() => (root.current ? markFocus(root.current, editor) : undefined), [path, scene, editor.sector]);
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    const menu = () => root.current?.querySelector<HTMLElement>(".n-map-menu [aria-haspopup]")?.click();
    const keys = () => showKeys(!showsKeys);
    const acting = { editor, memory: memory.current, go, open: onOpen, menu, keys, say, announce };
    act(command, { ...acting, time: event.timeStamp });
  };
  const onFocusIn = (event: FocusEvent) => {
    const place = (event.target as Element).closest("[data-place]")?.getAttribute("data-place");
    const focused = atOf(place ?? "");
    if (focused) editor.setAt(focused);
  };
  const labels = useMemo(() => labelsOf(scene, names, signsOf(scene.frame, say)), [scene, names, say]);
  const drawing = useMemo(() => {
    const shown = new Set<unknown>([...scene.actors, ...scene.ties]);
    return (
      <>
        <Ground frame={scene.frame} say={say} id={id} />
        <g id={id("ties")} role="group" aria-label={say("network-ties")}>
          {whole.ties.map((drawn) => (
            <Option
              key={`${drawn.tie.a} ${drawn.tie.b}`}
              at={atTie(drawn.tie)}
              sentence={shown.has(drawn) ? tieSentence(document, drawn.tie, scene.view, names, say) : null}
            >
              <path class="n-band" d={drawn.line.path()} />
              {drawn.strokes.map((one) => (
                <TieStrokes key={one.style} strokes={one} />
              ))}
            </Option>
          ))}
        </g>
        <g id={id("actors")} role="group" aria-label={say("network-actors")}>
          <Option at={MIDDLE} class="n-middle" sentence={sentenceOf(document, scene, MIDDLE, names, say)}>
            <circle cx={scene.middle.x} cy={scene.middle.y} r={scene.middle.radius} />
            <circle class="n-focus" cx={scene.middle.x} cy={scene.middle.y} r={scene.middle.radius + 4} />
          </Option>
          {whole.actors.map((drawn) => (
            <Option
              key={drawn.actor.id}
              at={atEnd(drawn.actor.id)}
              sentence={shown.has(drawn) ? actorSentence(scene, drawn, names, say) : null}
            >
              <PlacedSymbol drawn={drawn} numbered={labels === null} />
            </Option>
          ))}
        </g>
        <g aria-hidden="true" class="n-labels">
          <text class="n-middle-name" x={scene.middle.x} y={scene.middle.y + 5}>
            {names.get(CLIENT)}
          </text>
          {scene.actors.map(({ actor, style }) => {
            const label = labels?.get(actor.id);
            return label && <NameOf key={actor.id} of={actor.id} label={label} style={style} />;
          })}
        </g>
      </>
    );
  }, [scene, whole, names, labels, document, say, id]);
  const { width } = scene.frame;
  return (
    <div class="n-map-place" ref={root}>
      <p id={id("map-hint")} class="v-small">
        {whole.actors.length > 0
          ? say("network-map-hint", { narrow: String(isNarrow()) })
          : say("network-finding-empty")}
      </p>
      <div class="n-canvas">
        <svg
          class="n-map"
          role="listbox"
          width={width}
          height={width}
          viewBox={`${part.x} ${part.y} ${part.side} ${part.side}`}
          aria-label={say("network-map-name", { actors: scene.actors.length, ties: scene.ties.length })}
          aria-describedby={id("map-hint")}
          aria-owns={`${id("actors")} ${id("ties")}`}
          data-begun={begun ?? undefined}
          onKeyDown={onKeyDown}
          onFocusIn={onFocusIn}
          {...mapPointer(editor, go, onOpen)}
        >
          {drawing}
          {labels === null && <NearNames />}
          <Knob scene={scene} at={at} begun={begun !== null} />
        </svg>
      </div>
      <div class="v-row n-map-menu">
        <MapMenu onOpen={onOpen} go={go} />
        <OpenDetails />
        <TidyButton />
        <button type="button" class="v-btn v-quiet" aria-expanded={showsKeys} onClick={() => showKeys(!showsKeys)}>
          {say("network-map-keys")}
        </button>
      </div>
      {showsKeys && <MapKeys />}
      {labels === null && (
        <ol class="n-names" aria-hidden="true">
          {scene.actors.map(({ actor, number }) => (
            <li key={actor.id} value={number} dir="auto">
              {names.get(actor.id)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
