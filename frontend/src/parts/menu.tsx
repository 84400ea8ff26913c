import { type ComponentChildren, Fragment } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface MenuItem {
  label: string;
  onChoose: () => void;
  /** Draws a line above this item. */
  apart?: boolean;
}

interface Props {
  /** Accessible name of the button. */
  label: string;
  /** What the button shows. */
  children: ComponentChildren;
  items: MenuItem[];
  class?: string;
  /** Where the list hangs from; the end of the button by default. */
  side?: "start" | "end";
  place?: string;
  /** Pointer handlers of a button that can also be dragged. */
  drag?: { onPointerDown: (event: PointerEvent) => void };
}

/** A button that opens a list of commands: arrows, Home, End and Esc as in any menu. */
export function Menu(props: Props) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!list.current) return;
    keepInside(list.current);
    list.current.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = items.indexOf(event.target as HTMLElement);
    const goals: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const goal = goals[event.key];
    if (event.key === "Escape") {
      setOpen(false);
      button.current?.focus();
    } else if (event.key === "Tab") {
      setOpen(false);
      return;
    } else if (goal !== undefined) items.at(goal % items.length)?.focus();
    else return;
    event.preventDefault();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return (
    <div class="v-menu" onFocusOut={onFocusOut}>
      <button
        type="button"
        ref={button}
        class={props.class ?? "v-btn"}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={props.label}
        title={props.label}
        data-place={props.place}
        onClick={() => setOpen(!open)}
        {...props.drag}
      >
        {props.children}
      </button>
      {open && (
        <div
          class="v-menu-list"
          role="menu"
          data-side={props.side}
          aria-label={props.label}
          ref={list}
          onKeyDown={onKeyDown}
        >
          {props.items.map((item) => (
            <Fragment key={item.label}>
              {item.apart && <hr />}
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  button.current?.focus();
                  setOpen(false);
                  item.onChoose();
                }}
              >
                {item.label}
              </button>
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}

/** Moves a list that hangs over an edge of its widget back inside. */
function keepInside(list: HTMLElement): void {
  const room = list.closest(".verkosto")?.getBoundingClientRect();
  const at = list.getBoundingClientRect();
  if (!room) return;
  list.style.translate = `${Math.max(room.left - at.left, 0) + Math.min(room.right - at.right, 0)}px`;
}
