import type { JupyterFrontEnd } from "@jupyterlab/application";
import { PageConfig } from "@jupyterlab/coreutils";
import type { NotebookPanel } from "@jupyterlab/notebook";
import { CommandRegistry, type KeyBinding } from "@lumino/commands";
import { Signal } from "@lumino/signaling";
import type { Say } from "../parts/messages";

const TOOLS_SHOWN = "verkosto-shows-tools";
const PANELS = ["jp-top-panel", "jp-menu-panel", "jp-bottom-panel"];
const SIDES = ["left", "right"] as const;

/** Whether JupyterLab's own tools are in sight. */
export function showsTools(): boolean {
  return document.body.classList.contains(TOOLS_SHOWN);
}

/** Puts JupyterLab's menus and side bars out of sight; a learner's work needs none of them. */
export function hideTools(app: JupyterFrontEnd): void {
  document.body.classList.remove(TOOLS_SHOWN);
  arrange(app, false);
}

export function toggleTools(app: JupyterFrontEnd): void {
  arrange(app, document.body.classList.toggle(TOOLS_SHOWN));
}

/**
 * JupyterLab's keys that stay while its tools are out of sight. The others would bring out its panels, and in its own
 * language; JupyterLab leaves their keys to the browser.
 */
const KEPT = new Set([
  "docmanager:save",
  "application:activate-next-tab",
  "application:activate-previous-tab",
  "tabsmenu:activate-previously-used-tab",
]);
/** And these where somebody writes code of their own: to undo, to run it, and to leave it without a mouse. */
const KEPT_IN_CODE = new Set([
  "editmenu:undo",
  "editmenu:redo",
  "notebook:run-cell",
  "notebook:run-cell-and-select-next",
  "notebook:enter-command-mode",
]);

/** Lets JupyterLab answer to its other keys only while its tools are in sight. */
export function quietKeys({ commands }: JupyterFrontEnd): void {
  const process = commands.processKeydownEvent.bind(commands);
  commands.processKeydownEvent = (event) => {
    const pressed = CommandRegistry.keystrokeForKeydownEvent(event);
    const inCode = event.target instanceof Element && event.target.closest(".jp-Cell .cm-content") !== null;
    const isKept = ({ command, keys }: KeyBinding) =>
      keys[0] === pressed && (KEPT.has(command) || (inCode && KEPT_IN_CODE.has(command)));
    if (showsTools() || commands.keyBindings.some(isKept)) process(event);
  };
}

function arrange({ shell }: JupyterFrontEnd, shown: boolean): void {
  for (const panel of shell.layout.widgets) {
    if (PANELS.includes(panel.id)) shown ? panel.show() : panel.hide();
  }
  for (const side of SIDES) {
    if (shell.isSideTabBarVisible(side) !== shown) shell.toggleSideTabBarVisibility(side);
  }
  if (!shown) {
    shell.collapseLeft();
    shell.collapseRight();
  }
}

/** Shows a course notebook from the beginning as what it is; JupyterLab would show a file name and its tools at first. */
export function announceModule(panel: NotebookPanel): void {
  const titles = JSON.parse(PageConfig.getOption("verkostoTitles") || "{}") as Record<string, string>;
  const title = titles[panel.context.path.split("/").at(-1) ?? ""];
  if (title) presentAs(panel, title);
}

/** Gives the notebook's tab a name, and takes JupyterLab's own toolbar out of sight. */
export function presentAs(panel: NotebookPanel, title: string): void {
  // JupyterLab renames the file when somebody renames the tab; this name is for the eye only.
  Signal.disconnectBetween(panel.title, panel);
  panel.title.label = title;
  panel.toolbar.hide();
}

/** Names the browser's tab after what is in sight; JupyterLab would show a file name and its own. */
export function nameTheWindow({ shell }: JupyterFrontEnd): void {
  const name = () => {
    const label = shell.currentWidget?.title.label;
    const wanted = label ? `${label} – Verkosto` : "Verkosto";
    if (document.title !== wanted) document.title = wanted;
  };
  name();
  shell.currentChanged.connect(name);
  const title = document.querySelector("title");
  if (title) new MutationObserver(name).observe(title, { childList: true });
}

/** Says in the learner's language what JupyterLab's own translation leaves in English. */
export function translateShell(say: Say): void {
  const dock = document.getElementById("jp-main-dock-panel");
  if (!dock) return;
  dock.setAttribute("aria-label", say("start-main"));
  const closing = say("start-close-tab");
  const translate = () => {
    for (const icon of dock.querySelectorAll(".lm-TabBar-tabCloseIcon")) {
      if (icon.getAttribute("title") !== closing) icon.setAttribute("title", closing);
    }
  };
  translate();
  new MutationObserver(translate).observe(dock, { subtree: true, attributes: true, attributeFilter: ["title"] });
}
