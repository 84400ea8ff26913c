import type { ShippedCell } from "./course";

/** What course mode needs to know of a cell. */
export interface CellLook {
  type: "code" | "markdown" | "raw";
  source: string;
  /** metadata.verkosto.role: widget, score, marked or text. */
  role: string | undefined;
}

/**
 * How a cell is treated.
 *
 * `runs`: shipped code, runs by itself, code hidden. `edited`: was shipped, has been changed, does not run by itself.
 * `unseen`: nothing in it is for the learner. `own`: the learner's, left alone. `text`: shipped prose.
 */
export type Treatment = "runs" | "edited" | "unseen" | "own" | "text";

export function treatment(cell: CellLook, shipped: ReadonlySet<string>): Treatment {
  if (cell.type !== "code") return cell.role === "marked" ? "unseen" : cell.role ? "text" : "own";
  if (shipped.has(cell.source)) return "runs";
  if (cell.role === "widget") return "edited";
  // nbgrader leaves a hidden test's cell behind empty.
  return cell.role === "score" || cell.source.trim() === "" ? "unseen" : "own";
}

const GRADERS_FOLDERS = new Set(["source", "release", "submitted", "autograded", "feedback"]);

/** Whether a notebook lies in one of nbgrader's folders, where another person's code would run. */
export function isGraders(path: string): boolean {
  return path.split("/").some((part) => GRADERS_FOLDERS.has(part));
}

/** The mark that the package leaves in its notebooks' metadata. */
export function courseMark(metadata: unknown): { language: string; module: string } | null {
  if (typeof metadata !== "object" || metadata === null) return null;
  const { language, module } = metadata as Record<string, unknown>;
  return typeof language === "string" && typeof module === "string" ? { language, module } : null;
}

/** The code that the package ships for the cell with this id, or undefined. */
export function originalOf(
  cells: readonly ShippedCell[],
  mark: { language: string; module: string },
  id: string,
): string | undefined {
  return cells.find((cell) => cell.language === mark.language && cell.module === mark.module && cell.id === id)?.source;
}
