import type { JupyterFrontEnd } from "@jupyterlab/application";
import { Widget } from "@lumino/widgets";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Say } from "../parts/messages";
import { ask, type Course, fileAddress, sayIn } from "./course";
import { showsTools, toggleTools } from "./student_view";

interface Module {
  id: string;
  number: number;
  title: string;
  line: string;
  state: "later" | "fresh" | "started" | "done" | "handed_in" | "changed";
  path?: string;
  hours?: number;
  done?: number;
  of?: number;
  handed_in?: { moment: string; receipt: string; way: "zip" | "exchange" } | null;
}

interface Start {
  language: string;
  languages: { id: string; name: string }[];
  folder: string;
  modules: Module[];
  next: string | null;
}

interface Place {
  app: JupyterFrontEnd;
  say: Say;
  start: Start;
}

/** The course's start page, a tab of its own that cannot be closed. */
export class StartPage extends Widget {
  static readonly ID = "verkosto-start";
  readonly #draw: () => void;

  constructor(app: JupyterFrontEnd, course: Course, language: string) {
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
      render(<Page app={app} say={say} turn={turn} />, root);
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
function Page({ app, say, turn }: { app: JupyterFrontEnd; say: Say; turn: number }) {
  const [start, setStart] = useState<Start | null>(null);
  const [lost, setLost] = useState(false);
  const load = () => {
    setLost(false);
    ask<Start>("start")
      .then(setStart)
      .catch(() => setLost(true));
  };
  useEffect(load, [turn]);
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
        <Notes {...place} />
        <Foot {...place} />
      </div>
    </>
  );
}

function openModule(app: JupyterFrontEnd, module: Module): void {
  void app.commands.execute("docmanager:open", { path: module.path, factory: "Notebook" });
}

function Hero({ app, say, start }: Place) {
  const next = start.modules.find((module) => module.id === start.next);
  return (
    <div class="verkosto-hero">
      <div>
        <div>
          <h1>{say("start-title")}</h1>
          <p>{say("start-lead")}</p>
          <div class="verkosto-hero-buttons">
            {next && (
              <button type="button" class="v-btn v-primary" onClick={() => openModule(app, next)}>
                {say(next.state === "fresh" ? "start-begin" : "start-continue", { title: next.title })}
              </button>
            )}
            <OtherLanguages {...{ app, say, start }} />
          </div>
        </div>
        <Drawing />
      </div>
    </div>
  );
}

function OtherLanguages({ start }: Place) {
  const change = (language: string) => {
    void ask("language", {}, { language }).then(() => location.reload());
  };
  return (
    <>
      {start.languages
        .filter(({ id }) => id !== start.language)
        .map(({ id, name }) => (
          <button key={id} type="button" class="v-btn" lang={id} onClick={() => change(id)}>
            {name}
          </button>
        ))}
    </>
  );
}

function Drawing() {
  return (
    <svg viewBox="0 0 300 240" width="300" height="240" aria-hidden="true">
      <g fill="none" stroke="var(--accent)" stroke-width="2">
        <path d="M150 120L60 60M150 120L240 52M150 120L262 150M150 120L54 176M150 120L170 214M60 60L54 176" />
        <path d="M240 52L262 150M54 176L170 214" stroke-dasharray="6 5" />
        <path d="M150 120L60 60M150 120L170 214" stroke-width="6" />
      </g>
      <g fill="var(--surface)" stroke="var(--accent)" stroke-width="2.5">
        <circle cx="60" cy="60" r="20" />
        <rect x="220" y="34" width="40" height="36" rx="8" />
        <rect x="242" y="132" width="40" height="36" rx="8" />
        <rect x="34" y="158" width="40" height="36" rx="8" />
        <circle cx="170" cy="214" r="20" />
      </g>
      <circle cx="150" cy="120" r="34" fill="var(--accent)" />
    </svg>
  );
}

function Modules({ app, say, start }: Place) {
  const ways = start.modules.flatMap(({ handed_in }) => handed_in?.way ?? []);
  // A file is made on both ways, so that where they mix only it can be counted.
  const way = ways.every((one) => one === "exchange") ? "exchange" : "zip";
  return (
    <section aria-labelledby="verkosto-modules">
      <div class="verkosto-start-head">
        <h2 id="verkosto-modules">{say("start-modules")}</h2>
        <small>{say(`start-tally-${way}`, { handed: ways.length, all: start.modules.length })}</small>
      </div>
      <ol class="verkosto-modules">
        {start.modules.map((module) => (
          <ModuleCard key={module.id} {...{ app, say, start, module }} />
        ))}
      </ol>
    </section>
  );
}

function ModuleCard({ app, say, start, module }: Place & { module: Module }) {
  const { state, done = 0, of = 0, hours } = module;
  const now = module.id === start.next;
  const told = module.handed_in ? `${state}-${module.handed_in.way}` : state;
  return (
    <li class={`verkosto-module verkosto-is-${state}${now ? " verkosto-is-next" : ""}`}>
      <span class="verkosto-number" aria-hidden="true">
        {module.number}
      </span>
      <h3>
        {module.path ? (
          <button type="button" class="verkosto-link" onClick={() => openModule(app, module)}>
            {module.title}
          </button>
        ) : (
          module.title
        )}
      </h3>
      <span class="verkosto-state">{say(`start-state-${told}`, { done, of, left: of - done })}</span>
      <p>
        {module.line}
        {state === "fresh" && hours ? ` (${say("start-hours", { hours })})` : ""}
      </p>
      {state === "started" && (
        <span class="verkosto-progress" aria-hidden="true">
          <i style={{ inlineSize: `${(100 * done) / of}%` }} />
        </span>
      )}
      {module.handed_in && (
        <p class="verkosto-handed">
          {say(`start-handed-in-at-${module.handed_in.way}`, { moment: module.handed_in.moment })}{" "}
          <a href={fileAddress(module.handed_in.receipt)} target="_blank" rel="noopener">
            {say("start-receipt")}
          </a>
        </p>
      )}
    </li>
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
