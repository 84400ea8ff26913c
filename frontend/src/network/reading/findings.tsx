import { useRef, useState } from "preact/hooks";
import { behind } from "../../checks/network/words";
import { useSurroundings } from "../../parts/surroundings";
import { useMapEditor } from "../editor";
import { Faults } from "./faults";
import { PointButton, PointingSection } from "./pointing";
import { type Group, parted, type Told } from "./told";

/** So many findings stand open; the rest are behind a fold. */
const FIRST = 5;
const STRENGTHS: readonly string[] = ["carries"];
const GROUNDS = ["rule", "source", "caution"] as const;

/** What is noticed in the map as it stands, in a fixed order, and what in the document is at odds. */
export function Findings({ told: { faults, read, found } }: { told: Told }) {
  const { say, id } = useSurroundings();
  const { view } = useMapEditor();
  const list = (groups: Group[]) => (
    <ul class="r-list">
      {groups.map((group) => (
        <FindingItem key={group.name} group={group} />
      ))}
    </ul>
  );
  return (
    <PointingSection labelledBy={id("reading")}>
      <div>
        <h4 id={id("reading")}>{say("network-reading")}</h4>
        {read && <p class="v-small">{say("network-reading-of", { view })}</p>}
      </div>
      {faults.length > 0 && <Faults faults={faults} />}
      {read && found.length === 0 && <p>{say("network-finding-quiet")}</p>}
      {!read && faults.length === 0 && <p>{say("network-reading-empty")}</p>}
      {found.length > 0 && list(found.slice(0, FIRST))}
      {found.length > FIRST && (
        <details class="n-more">
          <summary>{say("network-reading-more", { count: found.length - FIRST })}</summary>
          {list(found.slice(FIRST))}
        </details>
      )}
    </PointingSection>
  );
}

function FindingItem({ group }: { group: Group }) {
  const { say } = useSurroundings();
  const [opened, open] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const names = behind(group.name);
  const name = say(names.name);
  const sentences = group.told.map((one) => parted(say(one.message, one.arguments)));
  const questions = new Set(sentences.map(({ question }) => question));
  return (
    <li ref={item} class="r-finding" data-points={group.name} data-good={STRENGTHS.includes(group.name)}>
      <h5>
        {name}
        {group.change !== "kept" && (
          <small class="r-change">{say("network-map-change", { change: group.change })}</small>
        )}
      </h5>
      {[...new Set(sentences.map(({ seen }) => seen))].map((seen) => (
        <p key={seen} dir="auto">
          {seen}
        </p>
      ))}
      {[...questions].map((question) => (
        <p key={question} class="r-question">
          {question}
        </p>
      ))}
      <div class="v-row r-row">
        <PointButton of={group.name} name={name} places={group.places} part={item} />
        <button type="button" class="v-btn v-quiet" aria-expanded={opened} onClick={() => open(!opened)}>
          {say("network-reading-behind")}
          <span class="v-unseen">{` ${name}`}</span>
        </button>
      </div>
      {opened && (
        <dl class="r-behind">
          {GROUNDS.map((ground) => (
            <div key={ground}>
              <dt>{say("network-reading-ground", { ground })}</dt>
              <dd>{say(names[ground])}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
