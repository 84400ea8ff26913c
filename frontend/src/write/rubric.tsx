import { useSurroundings } from "../parts/surroundings";
import { levels } from "./model";

/** How the answers are assessed: criteria, levels and what each level is worth, behind a quiet disclosure. */
export function Rubric() {
  const { say, content } = useSurroundings();
  const { rubric, by_hand } = content.exercise;
  if (!rubric.length) return null;
  return (
    <details class="wr-rubric">
      <summary>{say("write-rubric")}</summary>
      <div class="v-stack">
        <p class="v-small">{say("write-rubric-points", { points: by_hand })}</p>
        {rubric.map((criterion) => (
          <div key={criterion.id}>
            <h5>{criterion.name}</h5>
            <dl class="wr-levels">
              {levels(criterion).map(({ level, text, points }) => (
                <div key={level}>
                  <dt>
                    <b>{say(`write-level-${level}`)}</b> {say("write-level-points", { points })}
                  </dt>
                  <dd>{text || say("write-level-missing-text")}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </details>
  );
}
