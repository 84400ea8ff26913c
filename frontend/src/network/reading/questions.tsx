import { useRef } from "preact/hooks";
import type { Switch } from "../../checks/network/asking";
import { behind } from "../../checks/network/words";
import { useSurroundings } from "../../parts/surroundings";
import { setAsked } from "../actor_edits";
import { atOf } from "../at";
import { useMapEditor } from "../editor";
import { PointButton, PointingSection } from "./pointing";
import type { Question, Told } from "./told";

/** What to ask next, in one list; a question about everybody is marked as asked, the others are answered one by one. */
export function Questions({ told: { questions } }: { told: Told }) {
  const { say, id } = useSurroundings();
  const waiting = questions.filter(({ findings }) => findings.length > 0);
  return (
    <PointingSection labelledBy={id("asks")}>
      <div>
        <h4 id={id("asks")} tabIndex={-1} data-place="asked">
          {say("network-reading-asks", { count: waiting.length })}
        </h4>
        <p class="v-small">{say("network-reading-asks-why")}</p>
      </div>
      <ul class="r-list">
        {questions.map((question) => (
          <QuestionItem key={question.question} of={question} />
        ))}
      </ul>
    </PointingSection>
  );
}

function QuestionItem({ of }: { of: Question }) {
  const { say } = useSurroundings();
  const item = useRef<HTMLLIElement>(null);
  const { question, about, findings, places } = of;
  const words = say(`network-ask-${question}`, { count: 0 }).trim();
  const names = findings.map((name) => say(behind(name).name)).join(", ");
  return (
    <li ref={item} class="r-ask" data-points={`ask-${question}`}>
      {about ? <AskedBox question={about} asked={of.asked} words={words} /> : <p>{words}</p>}
      {findings.length > 0 && <p class="v-small">{say("network-reading-waiting", { names })}</p>}
      <div class="v-row r-row">
        <AnswerButton places={places} words={words} />
        {!about && <PointButton of={`ask-${question}`} name={words} places={places} part={item} />}
      </div>
    </li>
  );
}

/** Leads to the first of those of whom the answer is missing. */
function AnswerButton({ places, words }: { places: string[][]; words: string }) {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  const first = places.map((place) => atOf(place.join("/"))).find((at) => at !== null);
  if (!first) return null;
  const open = () => {
    editor.setAt(first);
    editor.open();
  };
  return (
    <button type="button" class="v-btn v-quiet" onClick={open}>
      {say("network-reading-answer", { count: places.length })}
      <span class="v-unseen">{` ${words}`}</span>
    </button>
  );
}

/** Marks that the question was put about everybody, after which what is not drawn or marked means no. */
function AskedBox({ question, asked, words }: { question: Switch; asked: boolean; words: string }) {
  const { say, lead } = useSurroundings();
  const editor = useMapEditor();
  return (
    <label class="r-asked">
      <input
        type="checkbox"
        checked={asked}
        data-place={`asked/${question}`}
        onChange={(event) => {
          const answer = event.currentTarget.checked ? "yes" : "unknown";
          editor.edit((now) => setAsked(now, question, answer));
          lead("asked", question); // the list is in another order then
        }}
      />
      <span>
        {words} <small>{say("network-reading-asked", { asked: String(asked) })}</small>
      </span>
    </label>
  );
}
