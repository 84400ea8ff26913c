import type { Content } from "../types/content";
import type { WidgetModel } from "../types/host";

/** Asks the views in the page whether one of them lost its own model and lives on with this one. */
const OFFER = "verkosto:model";
/** What the host tells a view's root when nobody answers behind its model any more. */
const PARTED = "verkosto:parted";
/** What views show as the model has it; the document and its saving are for whoever hears `joined`. */
const SHOWN = ["related", "notices"];

type Callback = (...values: never[]) => void;

/**
 * A view's way to its model. When what runs behind the model has gone, the view stays as it is, and can be written in;
 * the model that comes in its place is linked to the same view, so that no letter, scroll or writing place is lost.
 *
 * Besides what the model tells, the view hears `parted` and `joined`.
 */
export class Link implements WidgetModel {
  #model: WidgetModel;
  readonly #content: Content;
  readonly #root: HTMLElement;
  readonly #listeners: { event: string; callback: Callback }[] = [];

  constructor(model: WidgetModel, root: HTMLElement) {
    this.#model = model;
    this.#content = model.get("content") as Content;
    this.#root = root;
    root.addEventListener(PARTED, this.#part);
    document.addEventListener(OFFER, this.#onOffer);
  }

  /** Offers a new model to the views in the page; true when one of them takes it, and nothing is to be drawn. */
  static takes(model: WidgetModel): boolean {
    return !document.dispatchEvent(new CustomEvent(OFFER, { detail: model, cancelable: true }));
  }

  close(): void {
    this.#root.removeEventListener(PARTED, this.#part);
    document.removeEventListener(OFFER, this.#onOffer);
  }

  get(name: string): unknown {
    return name === "content" ? this.#content : this.#model.get(name);
  }

  on(event: string, callback: Callback): void {
    this.#listeners.push({ event, callback });
    this.#model.on(event, callback);
  }

  off(event: string, callback?: Callback): void {
    const place = this.#listeners.findIndex((one) => one.event === event && one.callback === callback);
    if (place >= 0) this.#listeners.splice(place, 1);
    this.#model.off(event, callback);
  }

  send(message: unknown): void {
    this.#model.send(message);
  }

  readonly #part = (): void => {
    this.#root.dataset.parted = "";
    this.#tell("parted");
  };

  readonly #onOffer = (offer: Event): void => {
    const model = (offer as CustomEvent<WidgetModel>).detail;
    const { place, language, exercise } = model.get("content") as Content;
    const own = this.#content;
    const mine = place === own.place && language === own.language && exercise.id === own.exercise.id;
    if (!mine || offer.defaultPrevented || this.#root.dataset.parted === undefined) return;
    offer.preventDefault();
    for (const { event, callback } of this.#listeners) this.#model.off(event, callback);
    this.#model = model;
    for (const { event, callback } of this.#listeners) model.on(event, callback);
    delete this.#root.dataset.parted;
    this.#tell("joined");
    for (const name of SHOWN) this.#tell(`change:${name}`);
  };

  #tell(event: string): void {
    for (const one of this.#listeners.filter((listener) => listener.event === event)) one.callback();
  }
}
