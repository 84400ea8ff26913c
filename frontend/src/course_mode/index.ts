// Course mode: what the course does inside JupyterLab. The server's half is course/verkosto/lab.
import { IConnectionLost, type JupyterFrontEnd, type JupyterFrontEndPlugin } from "@jupyterlab/application";
import { PageConfig } from "@jupyterlab/coreutils";
import { INotebookTracker, type NotebookPanel, type NotebookTracker } from "@jupyterlab/notebook";
import baseCss from "../parts/base.css";
import { addBar } from "./bar";
import barCss from "./bar.css";
import { loadCourse, sayIn } from "./course";
import dialogCss from "./dialog.css";
import { ExercisePage } from "./exercise_page";
import { addExercises } from "./exercises";
import modulesCss from "./modules.css";
import pageCss from "./page.css";
import shellCss from "./shell.css";
import { StartPage } from "./start";
import startCss from "./start.css";
import { announceModule, hideTools, nameTheWindow, quietKeys, translateShell } from "./student_view";

/** Set by the server under `verkosto lab`. */
const isStudents = PageConfig.getOption("verkostoStudent") === "true";

const pages = new Set<ExercisePage>();

async function openPage(app: JupyterFrontEnd, panel: NotebookPanel): Promise<void> {
  if (isStudents) announceModule(panel);
  const page = await ExercisePage.on(panel, loadCourse());
  if (!page) return;
  pages.add(page);
  panel.disposed.connect(() => pages.delete(page));
  addExercises(page);
  addBar(panel, page, isStudents ? () => app.shell.activateById(StartPage.ID) : null);
  await page.open();
}

/** Adds the start page as the first tab once JupyterLab has put back the tabs of last time. */
async function showStart(app: JupyterFrontEnd): Promise<void> {
  const [course] = await Promise.all([loadCourse(), app.restored]);
  hideTools(app);
  const [first] = app.shell.widgets("main");
  const language = PageConfig.getOption("verkostoLanguage");
  const say = sayIn(course, language);
  document.body.style.setProperty("--verkosto-opening", JSON.stringify(say("course-mode-opening")));
  const lookAgain = () => {
    for (const open of pages) open.lookAgain();
  };
  // Another module's page, or another browser, may have written what this page shows.
  app.shell.currentChanged.connect(() => {
    for (const open of pages) if (open.panel === app.shell.currentWidget) open.lookAgain();
  });
  const page = new StartPage(app, course, language, lookAgain);
  const place = first ? { mode: "tab-before", ref: first.id } : {};
  app.shell.add(page, "main", { ...place, activate: !first });
  translateShell(say);
}

const courseMode: JupyterFrontEndPlugin<void> = {
  id: "verkosto:course-mode",
  description: "Runs the course's own cells when its notebooks open, and keeps code out of sight.",
  autoStart: true,
  requires: [INotebookTracker],
  activate: (app: JupyterFrontEnd, tracker: NotebookTracker) => {
    const style = document.createElement("style");
    style.textContent = baseCss + shellCss + pageCss + barCss + dialogCss + startCss + modulesCss;
    document.head.append(style);
    tracker.widgetAdded.connect((_, panel) => void openPage(app, panel));
    tracker.forEach((panel) => void openPage(app, panel));
  },
};

const start: JupyterFrontEndPlugin<void> = {
  id: "verkosto:start",
  description: "The course's start page, and JupyterLab's tools out of a learner's way.",
  autoStart: true,
  activate: (app: JupyterFrontEnd) => {
    document.body.classList.add("verkosto-student");
    quietKeys(app);
    nameTheWindow(app);
    // JupyterLab calls for its launcher when nothing is open; here that is the start page.
    app.commands.addCommand("launcher:create", { execute: () => app.shell.activateById(StartPage.ID) });
    void showStart(app);
  },
};

const connection: JupyterFrontEndPlugin<() => void> = {
  id: "verkosto:connection",
  description: "Says in the page itself that the connection was lost.",
  autoStart: true,
  provides: IConnectionLost,
  activate: () => () => {
    for (const page of pages) page.cutOff();
  },
};

export default isStudents ? [courseMode, start, connection] : [courseMode];
