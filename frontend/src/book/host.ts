// Opens the widgets of a book page: no kernel, the reader's own browser keeps the work.
import { browserStorage } from "../parts/browser_storage";
import { createSay } from "../parts/messages";
import type { Content } from "../types/content";
import type { Course } from "../types/course";
import type { RenderContext } from "../types/host";
import { Controls } from "./controls";
import { BookModel } from "./model";
import type { Notes } from "./notes";
import { keepPlace } from "./place";
import { BookStore } from "./store";

interface State {
  module: string;
  /** The topics of the course's sentences that the widget uses. */
  topics: string[];
  content: Omit<Content, "messages">;
}

interface Widget {
  default: { render(context: RenderContext): () => void };
}

const places = [...document.querySelectorAll<HTMLElement>(".b-work")];
const models: BookModel[] = [];

function settle(): void {
  for (const model of models) model.emit("msg:custom", { type: "flush" }, []);
}

async function open(place: HTMLElement, course: Course, store: BookStore): Promise<void> {
  const live = place.querySelector<HTMLElement>("[data-live]");
  const still = place.querySelector<HTMLElement>("[data-static]");
  if (!live || !still) throw new Error("the page has no room for the widget");
  const { module, topics, content } = state(place);
  const messages = topics.map((topic) => course.messages[topic]).join("\n");
  const widget = (await import(new URL(module, import.meta.url).href)) as Widget;
  const model = new BookModel(store, { ...content, messages });
  models.push(model);
  live.hidden = false;
  widget.default.render({ model, el: live });
  still.hidden = true;
  const { language, exercise } = content;
  new Controls(place, { key: exercise.key, language, store, say: createSay(language, messages), settle, notes });
}

function state(place: HTMLElement): State {
  return JSON.parse(place.querySelector("[data-state]")?.textContent ?? "") as State;
}

/** Says in the page that the widget did not open; what can be read there stays. */
function tell(place: HTMLElement, error: unknown): void {
  console.error(error);
  const fallback = place.querySelector<HTMLElement>("[data-fallback]");
  if (!fallback) return;
  fallback.textContent = fallback.dataset.missing ?? "";
  fallback.dataset.failed = "";
  fallback.role = "alert";
}

async function fetched<T>(name: string): Promise<T> {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as T;
}

const notes = () => fetched<Notes>("notes.json");

async function start(): Promise<void> {
  const course = await fetched<Course>("course.json");
  const store = new BookStore(course, document.documentElement.lang, browserStorage());
  const opening = places.map((place) => open(place, course, store).catch((error) => tell(place, error)));
  keepPlace([...document.querySelectorAll<HTMLElement>(".b-text section[id], .b-work")], Promise.all(opening));
}

start().catch((error) => {
  for (const place of places) tell(place, error);
});
