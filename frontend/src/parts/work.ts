import type { Content, Saving } from "../types/content";
import type { WidgetModel } from "../types/host";
import { Drafts } from "./drafts";
import { Elsewhere } from "./elsewhere";
import { History } from "./history";
import { type Json, merge, same } from "./merging";
import { Pace } from "./pace";
import { Refused } from "./refused";
import { RoundTrip } from "./round_trip";

/**
 * Shown state of saving. `waiting` covers the pause and the round trip; `unconnected` means that nobody has answered.
 * `kept` tells whether this browser keeps a copy of what is not saved.
 */
export interface SavingState {
  status: "untouched" | "waiting" | "unconnected" | Saving["status"];
  saving: Saving | null;
  kept: boolean;
}

interface Answer {
  type: string;
  seq: number;
  saving: Saving;
}

/**
 * One document in a page: what the learner sees, what is stored, and the way between.
 *
 * Changes go out as {base, document}, one at a time; the other side merges them with what others wrote, pushes the
 * outcome and then answers. What is pushed between sending and the answer waits for the answer, since only then is it
 * known to hold what was sent. Until it stands in the file, a copy waits in the browser's own storage.
 */
export class Work<T> {
  document: T;
  state: SavingState;
  /** What is kept out of the document. */
  readonly refused: Refused;
  readonly history = new History();
  #stored: Json;
  readonly #pace = new Pace(() => this.flush());
  readonly #trip: RoundTrip;
  readonly #watchers = new Set<() => void>();
  readonly #model: WidgetModel;
  readonly #drafts: Drafts;
  readonly #elsewhere: Elsewhere;

  constructor(model: WidgetModel) {
    this.#model = model;
    this.#trip = new RoundTrip(model, this.#onSilence);
    const content = model.get("content") as Content;
    const name = `verkosto:draft:${content.place}:${content.exercise.key}`;
    this.refused = new Refused(`verkosto:refused:${content.place}:${content.exercise.key}`, () => this.#tell());
    this.#elsewhere = new Elsewhere(name, () => this.#tell());
    this.#stored = model.get("document") as Json;
    this.#drafts = new Drafts(name, this.#stored);
    this.document = this.#stored as T;
    const saving = this.#lastSaving();
    this.state = { status: saving?.status ?? "untouched", saving, kept: true };
    this.#takeDrafts();
    this.#listen("on");
    addEventListener("pagehide", this.#leave);
  }

  close(): void {
    this.#leave();
    this.#trip.rest();
    this.#elsewhere.close();
    this.#listen("off");
    removeEventListener("pagehide", this.#leave);
  }

  #listen(way: "on" | "off"): void {
    this.#model[way]("change:document", this.#onStored);
    this.#model[way]("change:saving", this.#onSaving);
    this.#model[way]("msg:custom", this.#onMessage as (...values: never[]) => void);
    this.#model[way]("parted", this.#onParted);
    this.#model[way]("joined", this.#onJoined);
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Changes the document. Changes with the same `run` in one go (typing in one field) undo as one step. */
  change(next: T, run?: string): void {
    if (same(this.document as Json, next as Json)) return;
    this.history.note(this.document as Json, next as Json, run);
    this.#set(next);
  }

  /** Whether the same work is open in another tab of this browser. */
  get openElsewhere(): boolean {
    return this.#elsewhere.open;
  }

  /** Takes the last own step back and leaves what others wrote meanwhile. */
  undo(): void {
    this.#set(this.history.undo(this.document as Json) as T);
  }

  redo(): void {
    this.#set(this.history.redo(this.document as Json) as T);
  }

  /** Sends what waits, at once; while an answer is on its way, the rest goes when it has come. */
  readonly flush = (): void => {
    this.#pace.stop();
    if (this.#trip.sent || this.#trip.parted) return;
    if (!same(this.document as Json, this.#stored)) this.#trip.send(this.#stored, this.document as Json);
    else if (this.state.status === "waiting") this.#rest();
  };

  /** Tries again what did not go; a change that was lost is sent again, and a kernel that is only busy gets none twice. */
  readonly save = (): void => {
    if (this.#trip.parted) return;
    this.flush();
    this.#trip.ask();
  };

  #set(next: T): void {
    this.document = next;
    this.#pace.soon();
    this.#say(this.#trip.parted || this.state.status === "unconnected" ? "unconnected" : "waiting");
  }

  /** Nothing is left to send, as when a change was taken back before it went: what is stored tells the state. */
  #rest(): void {
    const saving = this.#lastSaving();
    if (saving) {
      this.#show(saving);
      return;
    }
    this.#drafts.drop();
    this.state = { status: "untouched", saving, kept: true };
    this.#tell();
  }

  #lastSaving(): Saving | null {
    const saving = this.#model.get("saving") as Saving | Record<string, never> | undefined;
    return saving?.status ? (saving as Saving) : null;
  }

  readonly #onSilence = (): void => {
    this.#say("unconnected");
    this.save();
  };

  /** The page goes away: what was typed since the last sending goes after it, without waiting for the answer. */
  readonly #leave = (): void => {
    this.flush();
    const { sent } = this.#trip;
    if (sent && !same(this.document as Json, sent)) this.#trip.send(sent, this.document as Json);
  };

  readonly #onStored = (): void => {
    if (this.#trip.sent) return;
    this.#takeStored(this.#stored);
    this.#tell();
  };

  #takeStored(from: Json): void {
    const stored = this.#model.get("document") as Json;
    const merged = merge(from, this.document as Json, stored);
    if (!same(merged, this.document as Json)) this.history.endRun();
    this.#stored = stored;
    this.document = merged as T;
  }

  readonly #onSaving = (): void => {
    if (this.#trip.sent) return;
    this.#show(this.#model.get("saving") as Saving);
    if (this.state.status === "waiting") this.#pace.soon();
  };

  /** Nobody is there to answer; what is written meanwhile waits here, and in the draft. */
  readonly #onParted = (): void => {
    this.#trip.part();
    this.#pace.stop();
    if (this.#trip.sent || this.state.status === "waiting") this.#say("unconnected");
  };

  /** Somebody answers again, who knows the file and nothing of what was on its way. */
  readonly #onJoined = (): void => {
    const stored = this.#model.get("document") as Json;
    const { sent } = this.#trip;
    const arrived = sent !== null && same(stored, sent);
    // A file that has lost this work takes nothing away from what stands in the page.
    const from = arrived || !this.#lastSaving() ? stored : this.#drafts.inFile;
    this.#trip.join();
    this.#takeStored(from);
    this.#drafts.inFile = stored;
    this.#say("waiting");
    this.flush();
  };

  #say(status: "waiting" | "unconnected"): void {
    this.state = { ...this.state, status, kept: this.#drafts.keep(this.document as Json) };
    this.#tell();
  }

  readonly #onMessage = (message: Answer): void => {
    if (message.type === "flush") this.flush();
    if (message.type !== "ack") return;
    const answer = this.#trip.hear(message.seq);
    if (answer) this.#onAnswer(answer.taken, answer.lost, message.saving);
  };

  #onAnswer(taken: Json, lost: boolean, saving: Saving): void {
    const grown = taken !== null && !same(this.document as Json, taken);
    this.#takeStored(taken === null || saving.status === "refused" ? this.#stored : taken);
    this.#show(saving);
    if (lost || grown) this.#pace.soon();
  }

  #show(saving: Saving): void {
    const settled = same(this.document as Json, this.#stored);
    if (saving.status === "saved") this.#drafts.inFile = this.#stored;
    if (saving.status === "saved" && settled) this.#drafts.drop();
    const kept = settled && saving.status === "saved" ? true : this.#drafts.keep(this.document as Json);
    this.state = { status: saving.status === "saved" && !settled ? "waiting" : saving.status, saving, kept };
    this.#tell();
  }

  #takeDrafts(): void {
    const whole = this.#drafts.takenInto(this.document as Json);
    if (!same(whole, this.#stored)) this.#set(whole as T);
    else if (this.state.status !== "not_saved") this.#drafts.drop();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
