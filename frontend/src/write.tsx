import { useMemo } from "preact/hooks";
import { answerTo, findings, isPassed, words } from "./checks/write";
import { Frame, widgetModule } from "./parts/frame";
import { createSay } from "./parts/messages";
import { useReads, useWork } from "./parts/use_work";
import { Related } from "./related/related";
import type { Content, ShownPrompts } from "./types/content";
import type { DreamDay, Persona, Writing } from "./types/documents";
import type { WidgetModel } from "./types/host";
import { PromptField } from "./write/prompt";
import css from "./write/write.css";

/** Written answers, with the writer's earlier work beside them. */
function WritingWidget({ model }: { model: WidgetModel }) {
  const work = useWork<Writing>(model);
  const reads = useReads<Persona | DreamDay | Writing>(model);
  const content = model.get("content") as Content;
  const { prompts } = content.exercise.settings as ShownPrompts;
  const say = useMemo(() => createSay(content.language, content.messages), [content]);
  const written = prompts.filter((prompt) => {
    const answer = answerTo(work.document, prompt.id);
    return words(answer.text) > 0 && !isPassed(prompt, answer);
  }).length;
  return (
    <Frame
      model={model}
      work={work}
      check={() => findings(work.document, prompts)}
      progress={say("write-progress", { written, of: prompts.length })}
    >
      <div class="wr-desk">
        <div class="v-sheet wr-prompts">
          {prompts.map((prompt, index) => (
            <PromptField
              key={prompt.id}
              prompt={prompt}
              number={index + 1}
              document={work.document}
              change={(next, run) => work.change(next, run)}
            />
          ))}
        </div>
        <Related reads={reads} />
      </div>
    </Frame>
  );
}

export default widgetModule(WritingWidget, css);
