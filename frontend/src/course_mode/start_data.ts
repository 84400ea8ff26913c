import type { JupyterFrontEnd } from "@jupyterlab/application";
import type { Say } from "../parts/messages";
import type { Start, StartModule } from "../types/start";

/** What each part of the start page is given. */
export interface Place {
  app: JupyterFrontEnd;
  say: Say;
  start: Start;
}

export function openModule(app: JupyterFrontEnd, module: StartModule): void {
  void app.commands.execute("docmanager:open", { path: module.path, factory: "Notebook" });
}
