/**
 * What moves along with a drag: the actor, its name and its ties, on a drawing of their own above the map. The map
 * itself stays painted as it is, which decides how smoothly the hand is followed.
 */
import { type At, pathOf } from "./at";
import { type Arc, arcOf, type Frame, type Point, polar, under } from "./geometry";
import { between, type Disc, draw } from "./lines";
import { type DrawnTie, laidOverTie, type Scene, type Style, whichOf } from "./scene";

const SVG = "http://www.w3.org/2000/svg";

export interface Drag {
  follow: (point: Point) => void;
  /** Where the actor's own middle is when the hand is there. */
  middle: (point: Point) => Point;
  end: () => void;
}

/** Lifts an actor off the map at the first move; nothing is drawn anew before it lands. */
export function dragOf(svg: SVGSVGElement, scene: Scene, at: Extract<At, { kind: "end" }>, start: Point): Drag {
  let lifted: Lifted | null = null;
  const from = scene.crowd.points.get(at.id) ?? start;
  const middle = ({ x, y }: Point) => ({ x: from.x + x - start.x, y: from.y + y - start.y });
  return {
    middle,
    follow(point) {
      lifted ??= new Lifted(svg, scene, at, middle);
      lifted.follow(point);
    },
    end() {
      lifted?.end();
      lifted = null;
    },
  };
}

class Lifted {
  readonly #above = make("svg", "n-map n-above");
  readonly #cell = make("path", "n-under-hand");
  readonly #moving = make("g", "");
  readonly #hidden: SVGElement[];
  readonly #ties: { tie: DrawnTie; far: Disc; first: boolean; strokes: TieShape }[];
  readonly #from: Point;
  #next = 0;

  constructor(
    svg: SVGSVGElement,
    readonly scene: Scene,
    at: Extract<At, { kind: "end" }>,
    readonly middle: Drag["middle"],
  ) {
    this.#from = scene.crowd.points.get(at.id) as Point;
    const find = (selector: string) => svg.querySelector<SVGElement>(selector);
    const place = (path: string[]) => find(`[data-place="${CSS.escape(path.join("/"))}"]`);
    const discs = new Map(scene.actors.map(({ actor, disc }) => [actor.id, disc] as const));
    const own = scene.ties.filter(({ tie }) => tie.a === at.id || tie.b === at.id);
    this.#ties = own.map((tie) => {
      const first = tie.tie.a === at.id;
      const far = discs.get(first ? tie.tie.b : tie.tie.a) ?? scene.middle;
      return { tie, far, first, strokes: new TieShape(tie, whichOf(scene.view)) };
    });
    const symbol = place(pathOf(at));
    const name = find(`[data-label="${CSS.escape(at.id)}"]`);
    this.#moving.append(...[symbol, name].flatMap((part) => (part ? [bare(part)] : [])));
    for (const name of ["viewBox", "width", "height"]) this.#above.setAttribute(name, svg.getAttribute(name) ?? "");
    this.#above.setAttribute("aria-hidden", "true");
    this.#above.append(this.#cell, ...this.#ties.map(({ strokes }) => strokes.group), this.#moving);
    const ties = own.map(({ tie }) => place(pathOf({ kind: "tie", a: tie.a, b: tie.b })));
    // Not `visibility`, which would take the focus.
    this.#hidden = [symbol, name, find(".n-knob"), ...ties].flatMap((part) => part ?? []);
    for (const part of this.#hidden) part.style.opacity = "0";
    svg.after(this.#above);
  }

  /** Moves everything to a point, once in each frame. */
  follow(point: Point): void {
    cancelAnimationFrame(this.#next);
    this.#next = requestAnimationFrame(() => this.#draw(point));
  }

  #draw(point: Point): void {
    const { frame } = this.scene;
    const middle = this.middle(point);
    this.#moving.setAttribute("transform", `translate(${middle.x - this.#from.x} ${middle.y - this.#from.y})`);
    const { sector, ring } = under(frame, middle);
    this.#cell.setAttribute("d", cellPath(frame, arcOf(frame, sector), ring));
    const near = { ...middle, radius: frame.radius };
    for (const { far, first, strokes } of this.#ties) strokes.draw(first ? near : far, first ? far : near);
  }

  end(): void {
    cancelAnimationFrame(this.#next);
    this.#above.remove();
    for (const part of this.#hidden) part.style.opacity = "";
  }
}

/** A tie while one of its ends moves: drawn straight. */
class TieShape {
  readonly group = make("g", "n-tie");
  readonly #line = make("path", "n-line");
  readonly #halo = make("path", "n-halo");
  readonly #stress = make("path", "n-stress");
  readonly #head = make("path", "n-head");

  constructor(
    readonly tie: DrawnTie,
    readonly which: "now" | "wished",
  ) {
    const { strength, style } = tie.strokes.at(-1) as { strength: string; style: Style };
    this.group.dataset.strength = strength;
    this.group.dataset.state = style;
    this.group.append(this.#line, this.#halo, this.#stress, this.#head);
  }

  draw(a: Disc, b: Disc): void {
    const { strength, help, stress } = laidOverTie(this.tie.tie, this.which);
    const drawn = draw(between(a, b, []), { strength, help, stress: stress === "yes", ending: false });
    this.#line.setAttribute("d", [...drawn.lines, ...drawn.bars].join(""));
    this.#halo.setAttribute("d", drawn.zigzags.join(""));
    this.#stress.setAttribute("d", drawn.zigzags.join(""));
    this.#head.setAttribute("d", drawn.heads.join(""));
  }
}

function make<Name extends keyof SVGElementTagNameMap>(name: Name, className: string): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  made.setAttribute("class", className);
  return made;
}

/** A copy that nobody can reach: no role, no name, no place. */
function bare(part: SVGElement): Node {
  const copy = part.cloneNode(true) as SVGElement;
  for (const one of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of ["role", "tabindex", "aria-selected", "aria-label", "data-place", "data-label", "id"]) {
      one.removeAttribute(name);
    }
  }
  return copy;
}

function cellPath(frame: Frame, { start, sweep }: Arc, ring: 1 | 2 | 3): string {
  const [near, far] = [frame.borders[ring - 1], frame.borders[ring]] as [number, number];
  const wide = Number(sweep > Math.PI);
  const at = (angle: number, distance: number) => {
    const { x, y } = polar(frame, angle, distance);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const out = `L${at(start, far)}A${far} ${far} 0 ${wide} 1 ${at(start + sweep, far)}`;
  return `M${at(start, near)}${out}L${at(start + sweep, near)}A${near} ${near} 0 ${wide} 0 ${at(start, near)}Z`;
}
