/** An exercise of a notebook and how far along it is; from course/verkosto/lab/module_endpoints.py. */
export interface Exercise {
  id: string;
  /** Names its document; two exercises may work on one. */
  key: string;
  number: string;
  title: string;
  state: "empty" | "started" | "done";
}

/** The exercises with the widgets of these documents; of several on one document the first has the widget. */
export function doneIn(exercises: Exercise[], documents: string[]): Exercise[] {
  const first = exercises.filter(({ key }, place) => exercises.findIndex((other) => other.key === key) === place);
  return first.filter(({ key }) => documents.includes(key));
}
