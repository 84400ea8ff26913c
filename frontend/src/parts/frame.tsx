import { type ComponentChildren, createContext, render } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Content } from "../types/content";
import type { RenderContext, WidgetModel } from "../types/host";
import baseCss from "./base.css";
import { createSay, type Say } from "./messages";
import { StateLine } from "./state_line";
import type { Work } from "./work";

interface Surroundings {
  say: Say;
  content: Content;
  /** Speaks to people who listen to the page. */
  announce: (sentence: string) => void;
  /** Makes an id that is the widget's own; the same exercise may stand twice in a page. */
  id: (name: string) => string;
}

const Place = createContext<Surroundings | null>(null);

/** Words, content and the live region, for any part of a widget. */
export function useSurroundings(): Surroundings {
  const place = useContext(Place);
  if (!place) throw new Error("a part stands outside its widget's frame");
  return place;
}

let instances = 0;

/** The frame of every widget: title, state of saving, undo, and the region that speaks. */
export function Frame<T>(props: { model: WidgetModel; work: Work<T>; children: ComponentChildren }) {
  const content = props.model.get("content") as Content;
  const [spoken, announce] = useState("");
  const surroundings = useMemo(() => {
    instances += 1;
    const prefix = `v${instances}`;
    return {
      say: createSay(content.language, content.messages),
      content,
      announce,
      id: (name: string) => `${prefix}-${name}`,
    };
  }, [content]);
  const { say } = surroundings;
  const undo = () => {
    props.work.undo();
    announce(say("undone"));
  };
  const redo = () => {
    props.work.redo();
    announce(say("redone"));
  };
  return (
    <Place.Provider value={surroundings}>
      <section class="v-frame" lang={content.language} aria-label={content.exercise.text.title}>
        <header class="v-frame-head">
          <div>
            <small>{say("exercise-number", { number: content.exercise.number })}</small>
            <p class="v-task">{content.exercise.text.task}</p>
          </div>
          <div class="v-frame-tools">
            <StateLine work={props.work} />
            <button type="button" class="v-btn v-quiet" disabled={!props.work.canUndo} onClick={undo}>
              {say("undo")}
            </button>
            <button type="button" class="v-btn v-quiet" disabled={!props.work.canRedo} onClick={redo}>
              {say("redo")}
            </button>
          </div>
        </header>
        {props.children}
        <div class="v-unseen" role="status" aria-live="polite">
          {spoken}
        </div>
      </section>
    </Place.Provider>
  );
}

/** Keeps JupyterLab from taking keys that are meant for the widget; saving stays Lab's. */
function guardKeys(root: HTMLElement): void {
  root.addEventListener("keydown", (event) => {
    const saves = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
    if (!saves) event.stopPropagation();
  });
}

/** What a widget's module exports: draws `Widget` into the host's element. */
export function widgetModule(Widget: (props: { model: WidgetModel }) => ComponentChildren, css: string) {
  return {
    render({ model, el }: RenderContext) {
      const style = document.createElement("style");
      style.textContent = baseCss + css;
      const root = document.createElement("div");
      root.className = "verkosto";
      guardKeys(root);
      el.append(style, root);
      render(<Widget model={model} />, root);
      return () => render(null, root);
    },
  };
}

/** Moves the focus to an element when `when` turns true, so that a new row can be typed in at once. */
export function useFocusWhen<E extends HTMLElement>(when: boolean) {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (when) ref.current?.focus();
  }, [when]);
  return ref;
}
