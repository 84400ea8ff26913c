import { answerTo, isPassed, words } from "../checks/write";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import type { ShownPrompt } from "../types/content";
import type { Writing } from "../types/documents";
import { LIMITS } from "../types/limits";
import { changeAnswer } from "./model";

interface Props {
  prompt: ShownPrompt;
  number: number;
  document: Writing;
  change: (next: Writing, run?: string) => void;
}

/** One question and its answer; one that touches the writer's own life can be passed by, openly. */
export function PromptField({ prompt, number, document, change }: Props) {
  const { say, announce, lead } = useSurroundings();
  const answer = answerTo(document, prompt.id);
  const passed = isPassed(prompt, answer);
  const written = words(answer.text);
  const pass = (passing: boolean) => {
    change(changeAnswer(document, prompt.id, { passed: passing }));
    announce(say(passing ? "write-now-passed" : "write-now-back", { number }));
    if (passing) lead("passed", prompt.id);
    else lead("answers", prompt.id);
  };
  return (
    <div class="wr-prompt">
      <div>
        <small>{say("write-number", { number })}</small>
        <h4>{prompt.question}</h4>
        {prompt.help && <p class="wr-help">{prompt.help}</p>}
      </div>
      {/* Hidden and not taken away, so that even text that cannot be saved is there when the writer comes back. */}
      <div class="v-stack" hidden={passed}>
        <TextField
          label={say("write-answer", { number })}
          quietLabel
          rows={7}
          limit={LIMITS.Answer.text}
          path={`answers/${prompt.id}/text`}
          value={answer.text}
          place={passed ? undefined : `answers/${prompt.id}`}
          onChange={(text) => change(changeAnswer(document, prompt.id, { text }), `answer-${prompt.id}`)}
        />
        <div class="v-row v-spread wr-below">
          <small>{say("write-language")}</small>
          <small class="wr-words">{say("write-words", { n: written })}</small>
        </div>
        {prompt.passable && (
          <div class="v-row">
            <button type="button" class="v-btn" onClick={() => pass(true)}>
              {say("write-pass")}
            </button>
            <small class="wr-pass-help">{say("write-pass-help")}</small>
          </div>
        )}
      </div>
      {passed && (
        <div class="v-well v-stack">
          <p>{say("write-passed")}</p>
          {written > 0 && <p>{say("write-passed-kept")}</p>}
          <div class="v-row">
            <button type="button" class="v-btn" data-place={`passed/${prompt.id}`} onClick={() => pass(false)}>
              {say("write-unpass")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
