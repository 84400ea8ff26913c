import { useRef, useState } from "preact/hooks";
import type { Say } from "../parts/messages";
import { ask, Refused } from "./course";

type Sentence = [id: string, values: Record<string, string | number>];

interface Brought {
  taken: string[];
  left: Sentence[];
  doubts: Sentence[];
  before: string[];
}

/** A file that was chosen, or one that lies in a wrong folder; as course/verkosto/lab/module_endpoints.py takes it. */
type Source = { file: string; text: string } | { file: string; stray: string };

type Step =
  | { name: "idle" | "reading" }
  | { name: "asking"; source: Source; doubts: Sentence[] }
  | { name: "told"; good: boolean; sentences: Sentence[] };

interface Props {
  say: Say;
  strays: { path: string; file: string }[];
  onTaken: () => void;
}

/** Answers from the book's page or another machine are taken in, and files of answers in a wrong folder noticed. */
export function Bringing({ say, strays, onTaken }: Props) {
  const [step, go] = useState<Step>({ name: "idle" });
  const chooser = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const take = async (source: Source, sure = false) => {
    go({ name: "reading" });
    try {
      const brought = await ask<Brought>("answers", {}, { ...source, sure });
      if (brought.doubts.length > 0) return go({ name: "asking", source, doubts: brought.doubts });
      go({ name: "told", good: brought.taken.length > 0, sentences: outcome(source.file, brought, say) });
      if ("stray" in source) heading.current?.focus(); // its button goes away
      onTaken();
    } catch (problem) {
      const sentence: Sentence = problem instanceof Refused ? [problem.id, problem.values] : ["bringing-failed", {}];
      go({ name: "told", good: false, sentences: [sentence] });
    }
  };
  const choose = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file) await take({ file: file.name, text: await file.text() });
    input.value = ""; // the same file can be chosen again
  };
  const cancel = () => {
    go({ name: "idle" });
    heading.current?.focus();
  };
  return (
    <section class="verkosto-bringing" aria-labelledby="verkosto-bringing">
      <h2 id="verkosto-bringing" tabIndex={-1} ref={heading}>
        {say("bringing-title")}
      </h2>
      <p>{say("bringing-about")}</p>
      {strays.map(({ path, file }) => (
        <div class="v-nudge verkosto-stray" key={path}>
          <p>{say("bringing-stray", { path })}</p>
          <button type="button" class="v-btn v-primary" onClick={() => void take({ file, stray: path })}>
            {say("bringing-take")}
          </button>
        </div>
      ))}
      <div>
        <input ref={chooser} type="file" accept=".json,.ipynb" hidden onChange={choose} />
        <button type="button" class="v-btn" onClick={() => chooser.current?.click()}>
          {say("bringing-open")}
        </button>
      </div>
      <div role="status" class="verkosto-brought">
        {step.name === "reading" && <p>{say("bringing-reading")}</p>}
        {step.name === "told" && (
          <div class={step.good ? "v-well" : "v-nudge"}>
            {step.sentences.map(([id, values]) => (
              <p key={id + JSON.stringify(values)}>{say(id, values)}</p>
            ))}
          </div>
        )}
        {step.name === "asking" && (
          <div class="v-nudge">
            <p>
              <b>{say("bringing-ask", { file: step.source.file })}</b>
            </p>
            {step.doubts.map(([id, values]) => (
              <p key={id + JSON.stringify(values)}>{say(id, values)}</p>
            ))}
            <div class="v-row">
              <button type="button" class="v-btn v-primary" onClick={() => void take(step.source, true)}>
                {say("bringing-take")}
              </button>
              <button type="button" class="v-btn" onClick={cancel}>
                {say("bringing-cancel")}
              </button>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

/** What became of the file, in sentences. */
function outcome(file: string, { taken, left, before }: Brought, say: Say): Sentence[] {
  const names = taken.map((title) => say("bringing-name", { title })).join(", ");
  const first: Sentence = taken.length
    ? ["bringing-taken", { file, count: taken.length, names }]
    : ["bringing-nothing-new", { file }];
  return [first, ...left, ...before.map((path): Sentence => ["bringing-before", { path }])];
}
