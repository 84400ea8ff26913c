import { PageConfig, URLExt } from "@jupyterlab/coreutils";
import { ServerConnection } from "@jupyterlab/services";
import { createSay, type Say } from "../parts/messages";

/** A code cell as the package ships it. */
export interface ShippedCell {
  language: string;
  module: string;
  id: string;
  source: string;
}

/** What course mode knows of the course; from the server's half, course/verkosto/lab/server.py. */
export interface Course {
  cells: ShippedCell[];
  /** Module titles by module id and language. */
  titles: Record<string, Record<string, string>>;
  /** Fluent sources by language. */
  messages: Record<string, string>;
}

/** A refusal that the server explains with a message id. */
export class Refused extends Error {
  constructor(
    readonly id: string,
    readonly values: Record<string, string>,
  ) {
    super(id);
  }
}

/** Asks the course's part of the server. Throws Refused when it says why not, Error otherwise. */
export async function ask<T>(name: string, query: Record<string, string> = {}, body?: object): Promise<T> {
  const parameters = new URLSearchParams(query).toString();
  const url = URLExt.join(PageConfig.getBaseUrl(), "verkosto", name) + (parameters ? `?${parameters}` : "");
  const request = body ? { method: "POST", body: JSON.stringify(body) } : {};
  const response = await ServerConnection.makeRequest(url, request, ServerConnection.makeSettings());
  if (response.status === 409) {
    const { problem, arguments: values } = await response.json();
    throw new Refused(problem, values);
  }
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** The address of a file in the learner's folder, to open or, with `download`, to keep. */
export function fileAddress(path: string, download = false): string {
  const url = URLExt.join(PageConfig.getBaseUrl(), "files", URLExt.encodeParts(path));
  return download ? `${url}?download=1` : url;
}

let loading: Promise<Course> | undefined;

/** The course, asked for once in a page. */
export function loadCourse(): Promise<Course> {
  loading ??= ask<Course>("course").catch((problem) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

export function sayIn(course: Course, language: string): Say {
  return createSay(language, course.messages[language] ?? "");
}
