import type { JupyterFrontEnd } from "@jupyterlab/application";
import type { Say } from "../parts/messages";

/** What the start page shows; from course/verkosto/lab/start.py. */
export interface Module {
  id: string;
  number: number;
  title: string;
  line: string;
  state: "later" | "fresh" | "started" | "done" | "handed_in" | "changed";
  path?: string;
  hours?: number;
  done?: number;
  of?: number;
  handed_in?: { moment: string; receipt: string; zip: string; way: "zip" | "exchange" } | null;
}

export interface Start {
  language: string;
  languages: { id: string; name: string }[];
  folder: string;
  modules: Module[];
  /** Files of answers that lie where no exercise reads them. */
  strays: { path: string; file: string }[];
  next: string | null;
}

/** What each part of the start page is given. */
export interface Place {
  app: JupyterFrontEnd;
  say: Say;
  start: Start;
}

export function openModule(app: JupyterFrontEnd, module: Module): void {
  void app.commands.execute("docmanager:open", { path: module.path, factory: "Notebook" });
}
