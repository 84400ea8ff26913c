import type { JupyterFrontEnd } from "@jupyterlab/application";
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
