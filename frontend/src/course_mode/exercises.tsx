import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { GoTo } from "../parts/go_to";
import { ask } from "./course";
import { doneIn, type Exercise } from "./exercise";
import type { ExercisePage } from "./exercise_page";

/** The module's exercises, each a way to its place in the page; one without a widget of its own has its place too. */
function Exercises({ page }: { page: ExercisePage }) {
  const { say } = page;
  const [exercises, setExercises] = useState<Exercise[]>([]);
  useEffect(() => {
    const load = () => {
      ask<{ exercises: Exercise[] }>("module", { path: page.panel.context.path })
        .then((module) => setExercises(module.exercises))
        .catch(() => undefined); // what was shown stays; the page itself tells of a lost connection
    };
    load();
    page.saving.watchSaved(load);
  }, [page]);
  useEffect(() => {
    for (const exercise of exercises) addWayToWork(page, exercise, exercises);
  }, [exercises.length]);
  if (exercises.length === 0) return null;
  return (
    <nav class="verkosto-exercises" aria-labelledby="verkosto-exercises">
      <h2 id="verkosto-exercises">{say("exercises-title")}</h2>
      <ol>
        {exercises.map(({ id, number, title, state }) => (
          <li key={id}>
            <button type="button" class="verkosto-link" onClick={() => page.goTo(id)}>
              {number} {title}
            </button>{" "}
            <span class={`verkosto-state verkosto-exercise-${state}`}>{say(`exercises-state-${state}`)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Leads from the task of an exercise without a widget of its own to the widget that it is done in. */
function addWayToWork(page: ExercisePage, { id, key }: Exercise, exercises: Exercise[]): void {
  const { say } = page;
  const place = page.taskWithoutWidget(id);
  const [done] = doneIn(exercises, [key]);
  if (!place || !done || done.id === id) return;
  const root = document.createElement("div");
  root.className = "verkosto verkosto-work-in";
  place.append(root);
  const label = say("exercises-work-in", { number: done.number, title: done.title });
  render(<GoTo document={key} label={label} sure />, root);
  page.panel.disposed.connect(() => render(null, root));
}

/** Puts the list beside the module's opening text, or after it. */
export function addExercises(page: ExercisePage): void {
  const opening = page.panel.content.widgets[0];
  if (!opening) return;
  const root = document.createElement("div");
  root.className = "verkosto verkosto-exercises-root";
  opening.node.classList.add("verkosto-intro");
  opening.node.append(root);
  render(<Exercises page={page} />, root);
  page.panel.disposed.connect(() => render(null, root));
}
