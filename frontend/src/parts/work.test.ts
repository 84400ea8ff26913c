import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryStorage } from "../book/testing";
import type { Saving } from "../types/content";
import { type Json, merge } from "./merging";
import { Work } from "./work";

interface Text {
  text: string;
  items: { id: string; text: string }[];
}
type Message = { type: string; seq: number; base: Json; document: Json };

const EMPTY: Text = { text: "", items: [] };
const SAVED: Saving = { status: "saved", at: "2026-11-24T14:32:00+00:00", message: null, arguments: {} };
const FULL: Saving = { status: "not_saved", at: null, message: "saving-disk-full", arguments: {} };
const REFUSED: Saving = { status: "refused", at: null, message: "saving-refused", arguments: {} };

/** The kernel's side: holds the document, and answers its tabs when told to, in the order in which they spoke. */
class Kernel {
  document: Json = { ...EMPTY };
  answer: Saving = SAVED;
  readonly tabs: Tab[] = [];
  readonly #waiting: [Tab, Message][] = [];

  hear(tab: Tab, message: Message): void {
    this.#waiting.push([tab, message]);
  }

  work(): void {
    for (const [tab, { type, seq, base, document }] of this.#waiting.splice(0)) {
      if (type === "change" && this.answer.status !== "refused") {
        this.document = merge(base, document, this.document);
        for (const each of this.tabs) each.push(this.document, this.answer);
      }
      tab.tell("msg:custom", { type: "ack", seq, saving: this.answer });
    }
  }
}

/** A widget model as a tab has it. */
class Tab {
  readonly #kernel: Kernel;
  readonly #values: Record<string, unknown>;
  readonly #callbacks = new Map<string, ((...values: never[]) => void)[]>();
  connected = true;
  readonly sent: Message[] = [];

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    kernel.tabs.push(this);
    this.#values = { document: kernel.document, saving: {}, content: { place: "p", exercise: { key: "k" } } };
  }

  get(name: string): unknown {
    return this.#values[name];
  }

  on(name: string, callback: (...values: never[]) => void): void {
    this.#callbacks.set(name, [...(this.#callbacks.get(name) ?? []), callback]);
  }

  off(name: string): void {
    this.#callbacks.delete(name);
  }

  send(message: unknown): void {
    this.sent.push(message as Message);
    if (this.connected) this.#kernel.hear(this, message as Message);
  }

  push(document: Json, saving: Saving): void {
    Object.assign(this.#values, { document });
    this.tell("change:document");
    Object.assign(this.#values, { saving });
    this.tell("change:saving");
  }

  tell(name: string, ...values: unknown[]): void {
    for (const callback of this.#callbacks.get(name) ?? []) (callback as (...values: unknown[]) => void)(...values);
  }
}

let kernel: Kernel;
let storage: MemoryStorage;
const open: Work<Text>[] = [];

function tab(): { model: Tab; work: Work<Text> } {
  const model = new Tab(kernel);
  const work = new Work<Text>(model);
  open.push(work);
  return { model, work };
}

function type(work: Work<Text>, letters: string): void {
  for (const letter of letters) work.change({ ...work.document, text: work.document.text + letter }, "text");
}

/** Lets pauses pass and the kernel answer until nobody has anything more to say. */
function settle(): void {
  for (let round = 0; round < 5; round += 1) {
    vi.advanceTimersByTime(400);
    kernel.work();
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
  storage = new MemoryStorage();
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("sessionStorage", new MemoryStorage());
  kernel = new Kernel();
});

afterEach(() => {
  for (const work of open.splice(0)) work.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("what is typed is saved after a pause, and the copy in the browser goes", () => {
  const { model, work } = tab();
  type(work, "Saara");
  expect(work.state.status).toBe("waiting");
  expect(storage.length).toBe(1);
  settle();
  expect(model.sent.map(({ type }) => type)).toEqual(["change"]);
  expect((kernel.document as unknown as Text).text).toBe("Saara");
  expect(work.state).toMatchObject({ status: "saved", saving: SAVED });
  expect(storage.length).toBe(0);
});

test("what is taken back before it goes is not sent, and nobody is left waiting", () => {
  const { model, work } = tab();
  type(work, "S");
  work.undo();
  settle();
  expect([work.state.status, model.sent.length, storage.length]).toEqual(["untouched", 0, 0]);
  type(work, "S");
  settle();
  work.change({ ...work.document, text: "ä" });
  work.undo();
  expect(work.state.status).toBe("waiting");
  settle();
  expect(work.state).toMatchObject({ status: "saved", saving: SAVED });
  expect(storage.length).toBe(0);
});

test("letters typed while an answer is on its way stay in order, and go when it has come", () => {
  const { work, model } = tab();
  type(work, "hel");
  vi.advanceTimersByTime(400);
  type(work, "lo");
  work.change({ ...work.document, text: "help" });
  vi.advanceTimersByTime(400);
  expect(model.sent.length).toBe(1);
  kernel.work();
  expect(work.document.text).toBe("help");
  settle();
  expect((kernel.document as unknown as Text).text).toBe("help");
  expect(work.document.text).toBe("help");
});

test("two tabs keep every word of both, and each shows the other's", () => {
  const [one, other] = [tab(), tab()];
  type(one.work, "Saara");
  other.work.change({ ...other.work.document, items: [{ id: "a", text: "Arja" }] });
  vi.advanceTimersByTime(400);
  type(one.work, " soittaa");
  kernel.work();
  type(one.work, " illalla");
  settle();
  const both = { text: "Saara soittaa illalla", items: [{ id: "a", text: "Arja" }] };
  expect(one.work.document).toEqual(both);
  expect(other.work.document).toEqual(both);
  expect(kernel.document).toEqual(both);
});

test("what another tab sends first does not take away what is on its way from here", () => {
  const [one, other] = [tab(), tab()];
  type(other.work, "Arja");
  vi.advanceTimersByTime(1);
  type(one.work, "Saara");
  vi.advanceTimersByTime(400);
  const seen: string[] = [];
  one.work.watch(() => seen.push(one.work.document.text));
  settle();
  expect(seen.every((text) => text.includes("Saara"))).toBe(true);
  expect(one.work.document.text).toBe(other.work.document.text);
  expect(one.work.document.text).toContain("Arja");
});

test("undo takes back one's own words and leaves the other's, also those between two letters", () => {
  const [one, other] = [tab(), tab()];
  type(one.work, "Sa");
  settle();
  other.work.change({ ...other.work.document, items: [{ id: "a", text: "Arja" }] });
  settle();
  type(one.work, "ara");
  settle();
  one.work.undo();
  expect(one.work.document).toEqual({ text: "Sa", items: [{ id: "a", text: "Arja" }] });
  one.work.undo();
  expect(one.work.document).toEqual({ text: "", items: [{ id: "a", text: "Arja" }] });
  one.work.redo();
  one.work.redo();
  expect(one.work.document).toEqual({ text: "Saara", items: [{ id: "a", text: "Arja" }] });
});

test("when nobody answers it is said, and the next page to open the work takes up what was typed", () => {
  const { model, work } = tab();
  model.connected = false;
  type(work, "Saara");
  vi.advanceTimersByTime(5400);
  expect(work.state).toMatchObject({ status: "unconnected", kept: true });
  type(work, " soittaa");
  expect(work.state.status).toBe("unconnected");
  const reopened = tab();
  expect(reopened.work.document.text).toBe("Saara soittaa");
  settle();
  expect((kernel.document as unknown as Text).text).toBe("Saara soittaa");
});

test("two tabs without a connection both keep their words for the next opening", () => {
  const [one, other] = [tab(), tab()];
  one.model.connected = false;
  other.model.connected = false;
  type(one.work, "Saara");
  other.work.change({ ...EMPTY, items: [{ id: "a", text: "Arja" }] });
  expect(tab().work.document).toEqual({ text: "Saara", items: [{ id: "a", text: "Arja" }] });
});

test("a change that was lost on the way is sent again when the connection is back", () => {
  const { model, work } = tab();
  model.connected = false;
  type(work, "Saara");
  vi.advanceTimersByTime(5400);
  model.connected = true;
  vi.advanceTimersByTime(5000);
  settle();
  expect((kernel.document as unknown as Text).text).toBe("Saara");
  expect(work.state.status).toBe("saved");
});

test("a kernel that was only busy gets nothing twice", () => {
  const { work } = tab();
  type(work, "hello");
  vi.advanceTimersByTime(5400);
  expect(work.state.status).toBe("unconnected");
  work.change({ ...work.document, text: "help" });
  vi.advanceTimersByTime(20_000);
  settle();
  expect((kernel.document as unknown as Text).text).toBe("help");
  expect(work.state.status).toBe("saved");
});

test("a full disk is said, and saving again works without a new letter", () => {
  const { work } = tab();
  kernel.answer = FULL;
  type(work, "Saara");
  settle();
  expect(work.state).toMatchObject({ status: "not_saved", saving: FULL });
  expect(storage.length).toBe(1);
  kernel.answer = SAVED;
  work.save();
  kernel.work();
  expect(work.state.status).toBe("saved");
  expect(storage.length).toBe(0);
});

test("words that are in the kernel's memory only outlive the kernel", () => {
  const { work } = tab();
  kernel.answer = FULL;
  type(work, "Saara");
  settle();
  kernel = new Kernel();
  expect(tab().work.document.text).toBe("Saara");
});

test("a refused change stays in the page and in the browser", () => {
  const { work } = tab();
  kernel.answer = REFUSED;
  type(work, "Saara");
  settle();
  expect(work.document.text).toBe("Saara");
  expect(work.state.status).toBe("refused");
  expect(kernel.document).toEqual(EMPTY);
  expect(storage.length).toBe(1);
});

test.each(["", "{", "null", "7", '{"base": 1}', '{"base": {}, "document": null}'])(
  "a damaged draft %j is passed by",
  (text) => {
    storage.setItem("verkosto:draft:p:k", text);
    storage.setItem("verkosto:draft:p:k2", JSON.stringify({ base: EMPTY, document: { ...EMPTY, text: "other work" } }));
    expect(tab().work.document).toEqual(EMPTY);
  },
);

test("a browser that keeps nothing is no hindrance, and a lost connection then says so", () => {
  storage.room = 0;
  const { model, work } = tab();
  type(work, "Saara");
  settle();
  expect(work.state.status).toBe("saved");
  model.connected = false;
  type(work, " soittaa");
  vi.advanceTimersByTime(5400);
  expect(work.state).toMatchObject({ status: "unconnected", kept: false });
});

test("leaving the page sends what was typed after the last sending", () => {
  const { work } = tab();
  type(work, "Saa");
  vi.advanceTimersByTime(400);
  type(work, "ra");
  open.pop()?.close();
  kernel.work();
  expect((kernel.document as unknown as Text).text).toBe("Saara");
});

test("a host that throws when its kernel is gone loses nothing", () => {
  const { model, work } = tab();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  model.send = () => {
    throw new Error("the comm is closed");
  };
  type(work, "Saara");
  vi.advanceTimersByTime(5400);
  expect(work.document.text).toBe("Saara");
  expect(work.state.status).toBe("unconnected");
});
