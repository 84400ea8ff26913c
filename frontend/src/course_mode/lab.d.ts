// The few parts of JupyterLab 4.6 and Lumino that course mode uses. JupyterLab gives us the modules themselves when it
// loads the extension, so they are neither installed nor bundled; a browser test holds these shapes to the real ones.

declare module "@lumino/signaling" {
  export interface ISignal<Sender, Args> {
    connect(slot: (sender: Sender, args: Args) => void): boolean;
  }
  export const Signal: { disconnectBetween(sender: unknown, receiver: unknown): void };
}

declare module "@lumino/commands" {
  export interface KeyBinding {
    readonly command: string;
    readonly keys: readonly string[];
  }
  export class CommandRegistry {
    static keystrokeForKeydownEvent(event: KeyboardEvent): string;
    readonly keyBindings: readonly KeyBinding[];
    processKeydownEvent(event: KeyboardEvent): void;
    execute(id: string, args?: object): Promise<unknown>;
    addCommand(id: string, options: { execute: () => void }): unknown;
  }
}

declare module "@lumino/widgets" {
  export class Widget {
    constructor(options?: { node?: HTMLElement });
    id: string;
    readonly node: HTMLElement;
    readonly title: {
      label: string;
      caption: string;
      closable: boolean;
      readonly changed: import("@lumino/signaling").ISignal<unknown, void>;
    };
    readonly isHidden: boolean;
    readonly isDisposed: boolean;
    readonly disposed: import("@lumino/signaling").ISignal<this, void>;
    addClass(name: string): void;
    removeClass(name: string): void;
    toggleClass(name: string, force?: boolean): boolean;
    hide(): void;
    show(): void;
    fit(): void;
    dispose(): void;
    protected onActivateRequest(message: unknown): void;
    protected onAfterShow(message: unknown): void;
  }
}

declare module "@jupyterlab/coreutils" {
  export const PageConfig: {
    getOption(name: string): string;
    getBaseUrl(): string;
    getUrl(options: { treePath: string }): string;
  };
  export const URLExt: { join(...parts: string[]): string; encodeParts(path: string): string };
}

declare module "@jupyterlab/services" {
  export const ServerConnection: {
    makeSettings(): unknown;
    makeRequest(url: string, init: RequestInit, settings: unknown): Promise<Response>;
  };
}

declare module "@jupyterlab/application" {
  import type { CommandRegistry } from "@lumino/commands";
  import type { ISignal } from "@lumino/signaling";
  import type { Widget } from "@lumino/widgets";

  export interface Shell {
    readonly currentWidget: Widget | null;
    readonly currentChanged: ISignal<Shell, unknown>;
    readonly layout: { widgets: Iterable<Widget> };
    add(widget: Widget, area: string, options?: { mode?: string; ref?: string; activate?: boolean }): void;
    activateById(id: string): void;
    widgets(area: string): Iterable<Widget>;
    collapseLeft(): void;
    collapseRight(): void;
    isSideTabBarVisible(side: "left" | "right"): boolean;
    toggleSideTabBarVisibility(side: "left" | "right"): void;
  }
  export interface JupyterFrontEnd {
    readonly shell: Shell;
    readonly restored: Promise<void>;
    readonly commands: CommandRegistry;
  }
  export interface JupyterFrontEndPlugin<T> {
    id: string;
    description: string;
    autoStart: boolean;
    requires?: unknown[];
    provides?: unknown;
    activate: (app: JupyterFrontEnd, ...services: never[]) => T;
  }
  export const IConnectionLost: unknown;
}

declare module "@jupyterlab/cells" {
  import type { SessionContext } from "@jupyterlab/notebook";
  import type { Widget } from "@lumino/widgets";

  export interface CellModel {
    readonly id: string;
    readonly type: "code" | "markdown" | "raw";
    readonly sharedModel: { getSource(): string; setSource(source: string): void };
    readonly outputs?: { length: number; get(index: number): { type: string } };
    getMetadata(name: string): unknown;
    setMetadata(name: string, value: unknown): void;
  }
  export class Cell extends Widget {
    readonly model: CellModel;
    readOnly: boolean;
    showEditorForReadOnly?: boolean;
  }
  export const CodeCell: { execute(cell: Cell, session: SessionContext): Promise<unknown> };
}

declare module "@jupyterlab/notebook" {
  import type { Cell } from "@jupyterlab/cells";
  import type { ISignal } from "@lumino/signaling";
  import type { Widget } from "@lumino/widgets";

  export interface Kernel {
    requestExecute(request: { code: string; stop_on_error: boolean }): {
      onIOPub: (message: { content: { data?: Record<string, unknown> } }) => void;
      readonly done: Promise<unknown>;
    };
  }
  export interface SessionContext {
    readonly ready: Promise<void>;
    readonly session: { kernel: Kernel | null } | null;
    readonly statusChanged: ISignal<SessionContext, string>;
    readonly connectionStatusChanged: ISignal<SessionContext, string>;
    restartKernel(): Promise<void>;
    shutdown(): Promise<void>;
    changeKernel(options: { name: string }): Promise<unknown>;
  }
  /** A cell's text, which every view of the notebook in the page shares. */
  export interface SharedCell {
    readonly id: string;
    readonly cell_type: "code" | "markdown" | "raw";
    getSource(): string;
    setSource(source: string): void;
  }
  export interface NotebookModel {
    dirty: boolean;
    readonly readOnly: boolean;
    readonly sharedModel: {
      readonly cells: readonly SharedCell[];
      insertCell(index: number, cell: object): unknown;
      deleteCell(index: number): void;
    };
    toJSON(): unknown;
    getMetadata(name: string): unknown;
  }
  export interface NotebookContext {
    readonly path: string;
    readonly ready: Promise<void>;
    readonly model: NotebookModel;
    readonly isDisposed: boolean;
    save(): Promise<void>;
  }
  export interface NotebookPanel extends Widget {
    readonly context: NotebookContext;
    readonly sessionContext: SessionContext;
    readonly toolbar: Widget;
    readonly contentHeader: Widget & { addWidget(widget: Widget): void };
    readonly content: Widget & {
      readonly outerNode: HTMLElement;
      readonly viewportNode: HTMLElement;
      readonly widgets: readonly Cell[];
      readonly rendermime: {
        createRenderer(mimeType: string): Widget & { renderModel(model: object): Promise<void> };
      };
      notebookConfig: Record<string, unknown>;
    };
  }
  export interface NotebookTracker {
    forEach(visit: (panel: NotebookPanel) => void): void;
    readonly widgetAdded: ISignal<NotebookTracker, NotebookPanel>;
  }
  export const INotebookTracker: unknown;
}
