/** The part of anywidget's model that our widgets use; JupyterLab and the book's host both provide it. */
export interface WidgetModel {
  get(name: string): unknown;
  on(event: string, callback: (...values: never[]) => void): void;
  off(event: string, callback?: (...values: never[]) => void): void;
  send(message: unknown): void;
}

export interface RenderContext {
  model: WidgetModel;
  el: HTMLElement;
}
