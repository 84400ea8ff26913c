import { type Json, merge, same } from "../parts/merging";
import type { Say } from "../parts/messages";
import { answersText, type Opened, readAnswers, type Sentence } from "./answers_file";
import { ask, type Choice } from "./asking";
import { kindOf, titleOf } from "./course";
import { button, line, save } from "./elements";
import { type Notes, originOf } from "./notes";
import type { BookStore } from "./store";
import { parsed, takenUp } from "./taking_up";

type Snapshot = Record<string, { document: Json | null; asides: string[] }>;

/** What a widget's controls need of their page. */
export interface Surroundings {
  key: string;
  language: string;
  store: BookStore;
  say: Say;
  /** Makes the page's widgets send what they still hold back. */
  settle: () => void;
  /** The notes of all works, fetched when a file is opened. */
  notes: () => Promise<Notes>;
}

/** The buttons under a widget: take the work along, take a file in, take the work away. */
export class Controls {
  readonly #place: HTMLElement;
  readonly #at: Surroundings;
  readonly #store: BookStore;
  readonly #say: Say;

  constructor(place: HTMLElement, at: Surroundings) {
    this.#place = place;
    this.#at = at;
    this.#store = at.store;
    this.#say = at.say;
    const file = this.#find<HTMLInputElement>("input[type=file]");
    this.#on("download", () => this.#download());
    this.#on("open", () => file.click());
    this.#on("remove", () => this.#askWhatGoes());
    file.addEventListener("change", async () => {
      const chosen = file.files?.[0];
      if (!chosen) return;
      const text = await chosen.text();
      file.value = "";
      await this.#open(text, chosen.name);
    });
    if (!at.store.keeps) this.#tellUnkept();
    this.#tellAside();
    this.#find("[data-controls]").hidden = false;
  }

  #tellUnkept(): void {
    this.#find("[data-place]").textContent = this.#say("book-kept-nowhere");
    this.#find("[data-where]").textContent = this.#say("book-where-nowhere");
  }

  /** Work that stood here and could not be read: the reader may have it as a file, and again once it can be read. */
  #tellAside(): void {
    const { key } = this.#at;
    const text = this.#store.asides.of(key).at(-1);
    if (text === undefined) return;
    const taken = takenUp(this.#store.course, key, parsed(text));
    const title = titleOf(this.#store.course, key);
    const along = this.#choice("download-aside", "book-download-aside", () => save(`${key}.txt`, text));
    if (!("document" in taken)) {
      const newer = taken.fault === "newer" ? "book-kept-aside-newer" : "book-kept-aside";
      this.#report([[newer, { title }]], [along]);
      return;
    }
    const back = this.#choice("take-back", "book-take-back", () => {
      this.#take({ [key]: taken.document }, [["book-taken-back", { title }]]);
      this.#store.asides.remove(key, text);
    });
    this.#report([["book-aside-readable", { title }]], [back, along]);
  }

  #download(): void {
    this.#at.settle();
    const documents = this.#store.all();
    if (Object.keys(documents).length === 0) {
      this.#report([["book-nothing-kept"]]);
      return;
    }
    save("answers.json", answersText(documents, new Date()));
    this.#report([["book-downloaded"]]);
  }

  async #open(text: string, name: string): Promise<void> {
    const opened = readAnswers(text, name, this.#store.course, this.#at.key);
    const keys = Object.keys(opened.documents);
    if (keys.length === 0) {
      this.#report([...opened.faults, ["book-taken-nothing"]]);
      return;
    }
    const doubts = await this.#doubts(opened);
    const take = () => this.#take(opened.documents, [["book-taken-in", this.#named(keys)], ...opened.faults]);
    if (doubts.length === 0) {
      take();
      return;
    }
    const question = this.#say(opened.single ? "book-ask-single" : "book-ask-doubtful", {
      file: name,
      title: titleOf(this.#store.course, this.#at.key),
    });
    const choices = [this.#choice("take", "book-take", take), this.#choice("cancel", "book-cancel", () => {})];
    ask(this.#find("dialog"), question, doubts, choices);
  }

  /** What a reader should know before the file is taken in; a single work always asks, since it names no place. */
  async #doubts({ documents, single }: Opened): Promise<string[]> {
    const notes = await this.#at.notes();
    const doubts = Object.entries(documents).flatMap(([key, document]) => {
      const origin = originOf(document, key, this.#at.language, notes);
      if (!origin) return [];
      const title = titleOf(this.#store.course, key);
      const { language, count } = origin;
      if (language === null) return [this.#say("book-doubt-notes", { title, count })];
      return [this.#say("book-doubt-language", { title, count, language })];
    });
    return single && doubts.length === 0 ? [this.#say("book-doubt-single")] : doubts;
  }

  #take(documents: Record<string, Json>, told: Sentence[]): void {
    this.#at.settle();
    const before = this.#snapshot(Object.keys(documents));
    for (const [key, document] of Object.entries(documents)) this.#store.takeIn(key, document);
    this.#report(told, [this.#undo(before)]);
  }

  #askWhatGoes(): void {
    this.#at.settle();
    const { key } = this.#at;
    const held = this.#store.held();
    if (held.length === 0) {
      this.#report([["book-nothing-kept"]]);
      return;
    }
    const choices = [this.#choice("cancel", "book-cancel", () => {})];
    if (held.includes(key)) choices.push(this.#choice("remove-this", "book-remove-this", () => this.#remove([key])));
    if (held.some((other) => other !== key)) {
      choices.push(this.#choice("remove-all", "book-remove-all", () => this.#remove(this.#store.held())));
    }
    const names = held.map((name) => titleOf(this.#store.course, name));
    ask(this.#find("dialog"), this.#say("book-ask-remove"), names, choices);
  }

  #remove(keys: string[]): void {
    const before = this.#snapshot(keys);
    for (const key of keys) this.#store.put(key, null);
    this.#report([["book-removed", this.#named(keys)]], [this.#undo(before)]);
  }

  #snapshot(keys: string[]): Snapshot {
    const held = (key: string) => ({ document: this.#store.kept(key), asides: this.#store.asides.of(key) });
    return Object.fromEntries(keys.map((key) => [key, held(key)]));
  }

  /** The way back to `before`; what is written after this moment stays. */
  #undo(before: Snapshot): Choice {
    const after = this.#snapshot(Object.keys(before));
    return this.#choice("undo", "book-undo", () => {
      this.#at.settle();
      for (const [key, { document, asides }] of Object.entries(before)) {
        const { empty } = kindOf(this.#store.course, key);
        const back = merge(after[key]?.document ?? empty, document ?? empty, this.#store.document(key));
        this.#store.put(key, document === null && same(back, empty) ? null : back);
        const there = this.#store.asides.of(key);
        for (const text of asides) if (!there.includes(text)) this.#store.asides.put(key, text);
      }
      this.#report([["book-restored"]]);
      this.#find("[data-do=download]").focus();
    });
  }

  #named(keys: string[]): { count: number; names: string } {
    return { count: keys.length, names: keys.map((key) => titleOf(this.#store.course, key)).join(", ") };
  }

  #choice(name: string, message: string, run: () => void): Choice {
    return { name, label: this.#say(message), run };
  }

  #report(sentences: Sentence[], choices: Choice[] = []): void {
    const lines = sentences.map(([id, values]) => line("p", this.#say(id, values)));
    const buttons = choices.map(({ name, label, run }) => button(name, label, run));
    this.#find("[data-report]").replaceChildren(...lines, ...buttons);
  }

  #on(name: string, run: () => void): void {
    this.#find(`[data-do=${name}]`).addEventListener("click", run);
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.#place.querySelector<E>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  }
}
