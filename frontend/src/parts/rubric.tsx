import { levels } from "./levels";
import { useSurroundings } from "./surroundings";

/** How the work is assessed: criteria, levels and what each level is worth, behind a quiet disclosure. */
export function Rubric() {
  const { say, content } = useSurroundings();
  const { exercise, rubrics } = content;
  if (!rubrics.length) return null;
  return (
    <details class="v-details v-rubric">
      <summary>{say("rubric")}</summary>
      <div class="v-stack">
        {rubrics.map(({ number, title, by_hand, criteria }) => (
          <div class="v-stack" key={number}>
            <div>
              {number !== exercise.number && (
                <p>
                  <b>
                    {say("exercise-number", { number })} · {title}
                  </b>
                </p>
              )}
              <p class="v-small">{say("rubric-points", { points: by_hand })}</p>
            </div>
            {criteria.map((criterion) => (
              <div key={criterion.id}>
                <h4>{criterion.name}</h4>
                <dl class="v-levels">
                  {levels(criterion).map(({ level, text, points }) => (
                    <div key={level}>
                      <dt>
                        <b>{say(`level-${level}`)}</b> {say("level-points", { points })}
                      </dt>
                      <dd>{text || say("level-missing-text")}</dd>
                    </div>
                  ))}
                </dl>
              </div>
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
