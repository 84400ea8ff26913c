import type { NotebookPanel } from "@jupyterlab/notebook";
import { Widget } from "@lumino/widgets";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ExercisePage, Phase } from "./exercise_page";
import { HandIn } from "./hand_in";

const SENTENCES: Record<Phase, string> = {
  opening: "course-mode-opening",
  ready: "course-mode-ready",
  again: "course-mode-again",
  back: "course-mode-back",
  stopped: "course-mode-stopped",
  failed: "course-mode-failed",
  "cut-off": "course-mode-cut-off",
};

const NEEDS_RESTART: Phase[] = ["stopped", "failed"];
const SAID_ALOUD_ONLY: Phase[] = ["ready"];

/** The bar above an exercise: back to the modules, check, hand in, and how the page stands, in words. */
function Bar({ page, onModules }: { page: ExercisePage; onModules: (() => void) | null }) {
  const [, redraw] = useState(0);
  const [told, tell] = useState<string | null>(null); // empty once it is past
  const [handsIn, setHandsIn] = useState(false);
  const { say } = page;
  useEffect(() => {
    page.watch(() => {
      tell(null);
      redraw((n) => n + 1);
    });
    page.saving.watch(() => tell(""));
    page.saving.watchUnsaved(() => {
      tell(page.saving.unsaved ? "" : say("course-mode-saved-again"));
      redraw((n) => n + 1);
    });
  }, [page]);
  const check = () => tell(say(page.check() ? "course-mode-checked" : "course-mode-nothing-to-check"));
  const handIn = () => {
    tell("");
    setHandsIn(true);
  };
  const { unsaved } = page.saving;
  const aloudOnly = SAID_ALOUD_ONLY.includes(page.phase);
  const waits = unsaved && page.phase !== "cut-off" ? say("course-mode-unsaved", { ...unsaved }) : null;
  const seen = Boolean(told || waits) || !aloudOnly;
  return (
    <section class="verkosto-bar" aria-label={say("course-mode-bar")}>
      {onModules && (
        <button type="button" class="v-btn v-quiet" onClick={onModules}>
          <span aria-hidden="true">←</span> <span class="verkosto-back">{say("course-mode-modules")}</span>
        </button>
      )}
      <p class={seen ? "verkosto-told" : "v-unseen"} role="status">
        {waits || told || (told === "" && aloudOnly ? "" : say(SENTENCES[page.phase]))}
      </p>
      {NEEDS_RESTART.includes(page.phase) && (
        <button type="button" class="v-btn verkosto-mends" onClick={() => void page.restart()}>
          {say("course-mode-restart")}
        </button>
      )}
      {waits && (
        <button type="button" class="v-btn verkosto-mends" onClick={page.saving.saveOrTell}>
          {say("course-mode-save")}
        </button>
      )}
      <button type="button" class="v-btn v-quiet" aria-pressed={page.showsCode} onClick={() => page.toggleCode()}>
        {say(page.showsCode ? "course-mode-hide-code" : "course-mode-show-code")}
      </button>
      <button type="button" class="v-btn" onClick={check}>
        {say("course-mode-check")}
      </button>
      <button type="button" class="v-btn v-primary" onClick={handIn}>
        {say("course-mode-hand-in")}
      </button>
      {handsIn && <HandIn page={page} onClose={() => setHandsIn(false)} />}
    </section>
  );
}

/** Puts the bar above the notebook, as tall as its words need. */
export function addBar(panel: NotebookPanel, page: ExercisePage, onModules: (() => void) | null): void {
  const root = document.createElement("div");
  root.className = "verkosto verkosto-bar-root";
  const holder = new Widget({ node: document.createElement("div") });
  holder.addClass("verkosto-bar-holder");
  holder.node.append(root);
  panel.contentHeader.addWidget(holder);
  let height = 0;
  const observer = new ResizeObserver(() => {
    const grown = height > 0 ? root.offsetHeight - height : 0;
    height = root.offsetHeight;
    holder.node.style.minHeight = `${height}px`;
    panel.contentHeader.fit();
    panel.content.outerNode.scrollTop += grown; // what is being read or written stays where it is
  });
  observer.observe(root);
  render(<Bar page={page} onModules={onModules} />, root);
  panel.disposed.connect(() => {
    observer.disconnect();
    render(null, root);
  });
}
