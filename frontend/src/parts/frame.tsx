import { type ComponentChildren, render } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Finding } from "../checks/finding";
import type { Content } from "../types/content";
import type { RenderContext, WidgetModel } from "../types/host";
import baseCss from "./base.css";
import { Feedback } from "./feedback";
import { Icon } from "./icons";
import { newId } from "./ids";
import { Link } from "./link";
import { createSay } from "./messages";
import { Notices } from "./notices";
import { Rubric } from "./rubric";
import { StateLine } from "./state_line";
import { Place, type Surroundings } from "./surroundings";
import type { Work } from "./work";

export { useSurroundings } from "./surroundings";

interface Props<T> {
  model: WidgetModel;
  work: Work<T>;
  children: ComponentChildren;
  /** Formative feedback on the work as it stands; shown on "Check answers" and on the event `verkosto:check`. */
  check?: () => Finding[];
  /** A command beside a finding of the check, other than the way to its place. */
  answer?: (finding: Finding) => ComponentChildren;
  /** How far the work is, in words; beside the exercise's number. */
  progress?: string;
  /** Left side of the foot: legends. */
  legend?: ComponentChildren;
  /** Right side of the foot, after the check button: other commands. */
  actions?: ComponentChildren;
}

/** The frame of every widget: title, state of saving, undo, feedback, and the region that speaks. */
export function Frame<T>(props: Props<T>) {
  const content = props.model.get("content") as Content;
  const section = useRef<HTMLElement>(null);
  const [spoken, speak] = useState({ sentence: "", turn: 0 });
  const [goal, setGoal] = useState<string[] | null>(null);
  const [asked, ask] = useState(0);
  const [removed, setRemoved] = useState<{ sentence: string; place: string[]; after: unknown } | null>(null);
  const surroundings = useMemo<Surroundings>(() => {
    const prefix = newId(); // each widget may be a module of its own, so no counter could keep them apart
    const announce = (sentence: string) => speak((last) => ({ sentence, turn: last.turn + 1 }));
    return {
      say: createSay(content.language, content.messages),
      content,
      refused: props.work.refused,
      unnoted: props.work.history.unnoted,
      announce,
      offerUndo: (sentence, ...place) => {
        announce(sentence);
        setRemoved({ sentence, place, after: props.work.document });
      },
      id: (name) => `${prefix}-${name}`,
      lead: (...place) => setGoal([...place]),
    };
  }, [content, props.work]);
  useEffect(() => {
    if (goal && section.current) focusOn(section.current, goal);
  }, [goal]);
  useEffect(() => {
    const root = section.current?.closest(".verkosto");
    const check = () => ask((n) => n + 1);
    const look = () => props.model.send({ type: "look" });
    root?.addEventListener("verkosto:check", check);
    root?.addEventListener("verkosto:flush", props.work.flush);
    root?.addEventListener("verkosto:look", look);
    return () => {
      root?.removeEventListener("verkosto:check", check);
      root?.removeEventListener("verkosto:flush", props.work.flush);
      root?.removeEventListener("verkosto:look", look);
    };
  }, [props.model, props.work]);
  const { say, announce, lead } = surroundings;
  const step = (way: "undo" | "redo") => {
    props.work[way]();
    announce(say(way === "undo" ? "undone" : "redone"));
  };
  const close = () => {
    ask(0);
    lead("check");
  };
  const { number, text } = content.exercise;
  return (
    <Place.Provider value={surroundings}>
      <section
        class="v-frame"
        lang={content.language}
        aria-label={text.title}
        data-document={content.exercise.key}
        ref={section}
      >
        <header class="v-frame-head">
          <div>
            <small>
              {say("exercise-number", { number })}
              {props.progress && ` · ${props.progress}`}
            </small>
            <h3>{text.title}</h3>
            <p class="v-task">{text.task}</p>
            {text.details.length > 0 && (
              <details class="v-details">
                <summary>{say("exercise-details")}</summary>
                <ul>
                  {text.details.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
          <div class="v-row">
            <StateLine work={props.work} />
            <div class="v-steps">
              <button
                type="button"
                class="v-btn v-quiet"
                disabled={!props.work.history.canUndo}
                onClick={() => step("undo")}
              >
                <Icon name="undo" />
                {say("undo")}
              </button>
              <button
                type="button"
                class="v-btn v-quiet"
                disabled={!props.work.history.canRedo}
                onClick={() => step("redo")}
              >
                <Icon name="redo" />
                {say("redo")}
              </button>
            </div>
          </div>
        </header>
        <Rubric />
        <Notices model={props.model} work={props.work} />
        {props.children}
        {removed?.after === props.work.document && (
          <div class="v-removed v-row">
            <span dir="auto">{removed.sentence}</span>
            <button
              type="button"
              class="v-btn"
              onClick={() => {
                step("undo");
                lead(...removed.place);
              }}
            >
              <Icon name="undo" />
              {say("removed-undo")}
            </button>
            <button
              type="button"
              class="v-btn v-quiet"
              onClick={() => {
                setRemoved(null);
                lead(...removed.place);
              }}
            >
              {say("removed-close")}
            </button>
          </div>
        )}
        {asked > 0 && props.check && (
          <Feedback findings={props.check()} asked={asked} answer={props.answer} onClose={close} />
        )}
        <footer class="v-frame-foot">
          {props.legend}
          <div class="v-row">
            {props.actions}
            {props.check && (
              <button type="button" class="v-btn v-primary" data-place="check" onClick={() => ask(asked + 1)}>
                {say("check-answers")}
              </button>
            )}
          </div>
        </footer>
        <div class="v-unseen" role="status">
          {spoken.sentence}
          {spoken.turn % 2 === 1 && " "}
        </div>
      </section>
    </Place.Provider>
  );
}

/** Focuses the element of this place, or the nearest above it, and brings it into sight. */
function focusOn(root: HTMLElement, place: string[]): void {
  for (let depth = place.length; depth > 0; depth -= 1) {
    const path = place.slice(0, depth).join("/");
    const found = root.querySelector<HTMLElement>(`[data-place="${CSS.escape(path)}"]`);
    if (!found) continue;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: "nearest" });
    return;
  }
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
      if (Link.takes(model)) return () => {};
      const style = document.createElement("style");
      style.textContent = baseCss + css;
      const root = document.createElement("div");
      root.className = "verkosto";
      guardKeys(root);
      el.append(style, root);
      const link = new Link(model, root);
      render(<Widget model={link} />, root);
      return () => {
        link.close();
        render(null, root);
      };
    },
  };
}
