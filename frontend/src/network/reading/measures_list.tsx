import { useMemo, useRef, useState } from "preact/hooks";
import type { Which } from "../../checks/network/reading";
import { useSurroundings } from "../../parts/surroundings";
import { useMapEditor } from "../editor";
import { useNarrowWindow } from "../narrow";
import { GROUPS, markOf, sentenceOf, shownValue } from "./measure_words";
import { type Measure, measuresOf } from "./measures";
import { PointButton, PointingSection } from "./pointing";

const GROUNDS = ["formula", "source", "caution"] as const;

/**
 * Every measure of the map in plain words, with what it is made of; of both maps where the change is looked at. In a
 * narrow window the groups are closed at first, for open they would be many times as high as the map.
 */
export function Measures() {
  const { say, id } = useSurroundings();
  const { document, which, view } = useMapEditor();
  const narrow = useNarrowWindow();
  const maps = useMemo(() => {
    const seen: Which[] = view === "change" ? ["now", "wished"] : [which];
    return seen.map((one) => ({ which: one, measures: measuresOf(document, one) }));
  }, [document, which, view]);
  return (
    <PointingSection labelledBy={id("measures")}>
      <div>
        <h4 id={id("measures")}>{say("network-measures")}</h4>
        <p class="v-small">{say("network-measures-why")}</p>
      </div>
      {Object.entries(GROUPS).map(([group, keys]) => {
        const there = keys.map((key) => ({ key, told: toldOf(key, maps) })).filter(({ told }) => told.length > 0);
        if (there.length === 0) return null;
        return (
          <details key={group} class="r-group" open={!narrow}>
            <summary>
              <h5>{say("network-measure-group", { group })}</h5>
            </summary>
            <ul class="r-list r-measures">
              {there.map(({ key, told }) => (
                <MeasureItem key={key} of={key} told={told} />
              ))}
            </ul>
          </details>
        );
      })}
    </PointingSection>
  );
}

interface OfMap {
  which: Which;
  measure: Measure;
}

function toldOf(key: string, maps: { which: Which; measures: Measure[] }[]): OfMap[] {
  return maps.flatMap(({ which, measures }) => {
    const measure = measures.find((one) => one.key === key);
    return measure ? { which, measure } : [];
  });
}

function MeasureItem({ of, told }: { of: string; told: OfMap[] }) {
  const { say, content } = useSurroundings();
  const { names } = useMapEditor();
  const item = useRef<HTMLLIElement>(null);
  const [opened, open] = useState(false);
  const mark = markOf(content.language);
  const values = new Set(told.map(({ measure }) => shownValue(measure, mark, say)));
  const sentences = told.map(({ which, measure }) => ({ which, words: sentenceOf(measure, names, mark, say) }));
  const alike = new Set(sentences.map(({ words }) => words)).size === 1;
  const name = say(`network-measure-name-${of}`);
  return (
    <li ref={item} class="r-measure" data-points={`measure-${of}`}>
      <h6>
        <button type="button" class="r-open" aria-expanded={opened} onClick={() => open(!opened)}>
          <span>{name}</span>
          <b>{[...values].join(" → ")}</b>
        </button>
      </h6>
      {(alike ? sentences.slice(0, 1) : sentences).map(({ which, words }) => (
        <p key={which} dir="auto">
          {!alike && <b>{say("network-map-view", { view: which })}: </b>}
          {words}
        </p>
      ))}
      <div class="v-row r-row">
        <PointButton of={`measure-${of}`} name={name} places={told.at(-1)?.measure.places ?? []} part={item} />
      </div>
      {opened && (
        <dl class="r-behind">
          {GROUNDS.map((ground) => (
            <div key={ground}>
              <dt>{say("network-measure-ground", { ground })}</dt>
              <dd>{say(`network-measure-${ground}-${of}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
