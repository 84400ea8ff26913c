import type { JupyterFrontEnd } from "@jupyterlab/application";
import { Widget } from "@lumino/widgets";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../parts/messages";
import type { Start } from "../types/start";
import { Bringing } from "./bringing";
import { ask, type Course, sayIn } from "./course";
import type { Place } from "./start_data";
import { Hero } from "./start_hero";
import { Modules } from "./start_modules";
import { showsTools, toggleTools } from "./student_view";

/** The course's start page, a tab of its own that cannot be closed. */
export class StartPage extends Widget {
  static readonly ID = "verkosto-start";
  readonly #draw: () => void;

  constructor(app: JupyterFrontEnd, course: Course, language: string, onAnswers: () => void) {
    super({ node: document.createElement("div") });
    const say = sayIn(course, language);
    this.id = StartPage.ID;
    this.addClass("verkosto-start-tab");
    this.title.label = say("start-tab");
    this.title.caption = say("start-tab");
    this.title.closable = false;
    const root = document.createElement("div");
    root.className = "verkosto verkosto-start";
    root.lang = language;
    root.tabIndex = -1;
    this.node.append(root);
    let turn = 0;
    this.#draw = () => {
      turn += 1;
      render(<Page app={app} say={say} turn={turn} onAnswers={onAnswers} />, root);
    };
    this.#draw();
  }

  protected override onAfterShow(message: unknown): void {
    super.onAfterShow(message);
    this.#draw();
  }

  protected override onActivateRequest(): void {
    this.node.querySelector<HTMLElement>(".verkosto-start")?.focus({ preventScroll: true });
  }
}

/** `turn` grows whenever the page comes into sight, so that it shows how things stand now. */
function Page(props: { app: JupyterFrontEnd; say: Say; turn: number; onAnswers: () => void }) {
  const { app, say, turn } = props;
  const [start, setStart] = useState<Start | null>(null);
  const [lost, setLost] = useState(false);
  const load = () => {
    setLost(false);
    ask<Start>("start")
      .then(setStart)
      .catch(() => setLost(true));
  };
  useEffect(load, [turn]);
  const shown = lost || start !== null;
  useEffect(() => {
    if (shown) document.querySelector(".verkosto-splash")?.remove(); // of course/verkosto/lab/opening_page.py
  }, [shown]);
  const onTaken = () => {
    props.onAnswers();
    load();
  };
  if (lost || !start) {
    return (
      <div class="verkosto-start-wait">
        <h1>{say("start-title")}</h1>
        <p role="status">{say(lost ? "start-not-loaded" : "start-loading")}</p>
        {lost && (
          <button type="button" class="v-btn v-primary" onClick={load}>
            {say("start-try-again")}
          </button>
        )}
      </div>
    );
  }
  const place = { app, say, start };
  return (
    <>
      <Hero {...place} />
      <div class="verkosto-start-wrap">
        <Modules {...place} />
        <Bringing say={say} strays={start.strays} onTaken={onTaken} />
        <Notes {...place} />
        <Foot {...place} />
      </div>
    </>
  );
}

function Notes({ say, start }: Place) {
  return (
    <div class="verkosto-notes">
      <section>
        <h3>{say("start-work-title")}</h3>
        <p>{say("start-work", { folder: start.folder })}</p>
      </section>
      <section>
        <h3>{say("start-hand-in-title")}</h3>
        <p>{say("start-hand-in")}</p>
      </section>
      <section>
        <h3>{say("start-other-language-title")}</h3>
        <p>{say("start-other-language")}</p>
      </section>
    </div>
  );
}

function Foot({ app, say }: Place) {
  const [tools, setTools] = useState(showsTools());
  return (
    <div class="verkosto-start-foot">
      <small>{say("start-about")}</small>
      <button
        type="button"
        class="v-btn v-quiet"
        onClick={() => {
          toggleTools(app);
          setTools(showsTools());
        }}
      >
        {say(tools ? "start-hide-tools" : "start-tools")}
      </button>
    </div>
  );
}
