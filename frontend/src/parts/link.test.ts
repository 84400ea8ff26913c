import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryStorage } from "../book/testing";
import type { Saving } from "../types/content";
import type { WidgetModel } from "../types/host";
import { Link } from "./link";
import { Work } from "./work";

interface Text {
  text: string;
}
type Message = { type: string; seq: number; base: Text; document: Text };

const SAVED: Saving = { status: "saved", at: "2026-11-24T14:32:00+00:00", message: null, arguments: {} };

/** A model whose kernel takes in what comes and answers, or hears nothing any more. */
class Model implements WidgetModel {
  readonly #values: Record<string, unknown>;
  readonly #callbacks: [string, (...values: never[]) => void][] = [];
  alive = true;
  readonly heard: Message[] = [];

  constructor(text: string, saving: Saving | object = SAVED, exercise = "e3_1") {
    const content = { place: "p", language: "fi", exercise: { id: exercise, key: "k" } };
    this.#values = { document: { text }, saving, content };
  }

  get(name: string): unknown {
    return this.#values[name];
  }

  on(event: string, callback: (...values: never[]) => void): void {
    this.#callbacks.push([event, callback]);
  }

  off(event: string, callback?: (...values: never[]) => void): void {
    const place = this.#callbacks.findIndex((one) => one[0] === event && one[1] === callback);
    this.#callbacks.splice(place, 1);
  }

  send(message: unknown): void {
    const { type, seq, document } = message as Message;
    this.heard.push(message as Message);
    if (!this.alive || type !== "change") return;
    Object.assign(this.#values, { document, saving: SAVED });
    this.tell("change:document");
    this.tell("msg:custom", { type: "ack", seq, saving: SAVED });
  }

  tell(event: string, ...values: unknown[]): void {
    for (const [name, callback] of [...this.#callbacks]) {
      if (name === event) (callback as (...values: unknown[]) => void)(...values);
    }
  }
}

function view(model: Model): { work: Work<Text>; root: HTMLElement; part: () => void } {
  const root = Object.assign(new EventTarget(), { dataset: {} }) as unknown as HTMLElement;
  const work = new Work<Text>(new Link(model, root));
  return { work, root, part: () => root.dispatchEvent(new Event("verkosto:parted")) };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", new EventTarget());
  vi.stubGlobal("localStorage", new MemoryStorage());
  vi.stubGlobal("sessionStorage", new MemoryStorage());
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a view that lost its model goes on with the next one, and what was written between is saved", () => {
  const [first, second] = [new Model("a"), new Model("a")];
  const { work, part } = view(first);
  part();
  expect(work.state.status).toBe("saved");
  work.change({ text: "ab" });
  expect(work.state.status).toBe("unconnected");
  vi.runAllTimers();
  expect(first.heard).toEqual([]);
  expect(Link.takes(second)).toBe(true);
  expect(second.get("document")).toEqual({ text: "ab" });
  expect(work.document).toEqual({ text: "ab" });
  expect(work.state.status).toBe("saved");
  expect(work.history.canUndo).toBe(true);
});

test("what was on its way stands once, whether it arrived or not", () => {
  for (const inFile of ["a", "ab"]) {
    const [first, second] = [new Model("a"), new Model(inFile)];
    const { work, part } = view(first);
    first.alive = false;
    work.change({ text: "ab" });
    work.flush();
    part();
    work.change({ text: "abc" });
    Link.takes(second);
    expect(second.get("document")).toEqual({ text: "abc" });
    expect(work.document).toEqual({ text: "abc" });
  }
});

test("a file that lost the work takes nothing from the page", () => {
  const { work, part } = view(new Model("everything"));
  part();
  const empty = new Model("", {});
  Link.takes(empty);
  expect(work.document).toEqual({ text: "everything" });
  expect(empty.get("document")).toEqual({ text: "everything" });
});

test("what another hand wrote meanwhile stays", () => {
  const { work, part } = view(new Model("a"));
  part();
  work.change({ text: "mine a" });
  const second = new Model("a theirs");
  Link.takes(second);
  expect(second.get("document")).toEqual({ text: "mine a theirs" });
});

test("a model is taken by nobody who has one, and by no other exercise", () => {
  const { part } = view(new Model("a"));
  expect(Link.takes(new Model("a"))).toBe(false);
  part();
  expect(Link.takes(new Model("a", SAVED, "e3_2"))).toBe(false);
  expect(Link.takes(new Model("a"))).toBe(true);
  expect(Link.takes(new Model("a"))).toBe(false);
});
