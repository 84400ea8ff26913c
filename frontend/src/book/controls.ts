import type { Json } from "../parts/merging";
import type { Say } from "../parts/messages";
import { answersText, readAnswers, type Sentence, takeIn } from "./answers_file";
import { titleOf } from "./course";
import type { BookStore } from "./store";

type Snapshot = Record<string, { document: Json | null; asides: string[] }>;

/** The buttons under a widget: take the work along, take a file in, take the work away. */
export class Controls {
  readonly #place: HTMLElement;
  readonly #key: string;
  readonly #store: BookStore;
  readonly #say: Say;
  readonly #settle: () => void;
  readonly #dialog: HTMLDialogElement;

  /** `settle` makes the page's widgets send what they still hold back. */
  constructor(place: HTMLElement, key: string, store: BookStore, say: Say, settle: () => void) {
    this.#place = place;
    this.#key = key;
    this.#store = store;
    this.#say = say;
    this.#settle = settle;
    this.#dialog = this.#find("dialog");
    const file = this.#find<HTMLInputElement>("input[type=file]");
    this.#on("download", () => this.#download());
    this.#on("open", () => file.click());
    this.#on("remove", () => this.#ask());
    this.#on("cancel", () => this.#dialog.close());
    this.#on("remove-this", () => this.#remove([key]));
    this.#on("remove-all", () => this.#remove(store.held()));
    file.addEventListener("change", async () => {
      const chosen = file.files?.[0];
      file.value = "";
      if (chosen) this.#open(await chosen.text(), chosen.name);
    });
    if (!store.keeps) this.#find("[data-place]").textContent = say("book-kept-nowhere");
    const aside = store.asides(key).at(-1);
    if (aside !== undefined) {
      this.#report([["book-kept-aside", { title: titleOf(store.course, key) }]], "book-download-aside", () =>
        save(`${key}.txt`, aside),
      );
    }
    this.#find("[data-controls]").hidden = false;
  }

  #download(): void {
    this.#settle();
    const documents = this.#store.all();
    if (Object.keys(documents).length === 0) {
      this.#report([["book-nothing-kept"]]);
      return;
    }
    save("answers.json", answersText(documents, new Date()));
    this.#report([["book-downloaded"]]);
  }

  #open(text: string, name: string): void {
    this.#settle();
    const { documents, faults } = readAnswers(text, name, this.#store.course);
    const keys = Object.keys(documents);
    if (keys.length === 0) {
      this.#report([...faults, ["book-taken-nothing"]]);
      return;
    }
    const before = this.#snapshot(keys);
    takeIn(this.#store, documents);
    this.#report([["book-taken-in", this.#named(keys)], ...faults], "book-undo", () => this.#restore(before));
  }

  #ask(): void {
    this.#settle();
    const kept = this.#store.held();
    if (kept.length === 0) {
      this.#report([["book-nothing-kept"]]);
      return;
    }
    this.#find("[data-ask]").textContent = this.#say("book-ask-remove");
    this.#find("[data-names]").replaceChildren(...kept.map((key) => line("li", titleOf(this.#store.course, key))));
    this.#find("[data-do=remove-this]").hidden = !kept.includes(this.#key);
    this.#find("[data-do=remove-all]").hidden = kept.length === 1 && kept[0] === this.#key;
    this.#dialog.showModal();
  }

  #remove(keys: string[]): void {
    this.#dialog.close();
    const before = this.#snapshot(keys);
    for (const key of keys) this.#store.put(key, null);
    this.#report([["book-removed", this.#named(keys)]], "book-undo", () => this.#restore(before));
  }

  #snapshot(keys: string[]): Snapshot {
    const held = (key: string) => ({ document: this.#store.kept(key), asides: this.#store.asides(key) });
    return Object.fromEntries(keys.map((key) => [key, held(key)]));
  }

  #restore(before: Snapshot): void {
    for (const [key, { document, asides }] of Object.entries(before)) {
      this.#store.put(key, document);
      const there = this.#store.asides(key);
      for (const text of asides) if (!there.includes(text)) this.#store.putAside(key, text);
    }
    this.#report([["book-restored"]]);
    this.#find("[data-do=download]").focus();
  }

  #named(keys: string[]): { count: number; names: string } {
    return { count: keys.length, names: keys.map((key) => titleOf(this.#store.course, key)).join(", ") };
  }

  #report(sentences: Sentence[], action?: string, run?: () => void): void {
    const lines: HTMLElement[] = sentences.map(([id, values]) => line("p", this.#say(id, values)));
    if (action && run) {
      const button = line("button", this.#say(action)) as HTMLButtonElement;
      button.type = "button";
      button.className = "b-btn";
      button.addEventListener("click", run);
      lines.push(button);
    }
    this.#find("[data-report]").replaceChildren(...lines);
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

function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The browser reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
