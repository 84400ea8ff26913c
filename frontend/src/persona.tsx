import { useMemo, useState } from "preact/hooks";
import { type Finding, finding } from "./checks/finding";
import { findings, nudge, said } from "./checks/persona";
import { QUESTIONS, WHOSE_MATTER } from "./checks/persona_questions";
import { excerpt } from "./checks/quoting";
import { Frame, widgetModule } from "./parts/frame";
import { byHand } from "./parts/levels";
import { createSay } from "./parts/messages";
import { Notes } from "./parts/notes";
import { useSurroundings } from "./parts/surroundings";
import { useWork } from "./parts/use_work";
import type { Work } from "./parts/work";
import { Compare } from "./persona/compare";
import { EditorPlace, useNewEditor } from "./persona/editor";
import { marksOf, spotOf } from "./persona/edits";
import { Field } from "./persona/field";
import { Output } from "./persona/output";
import { type Added, PassageBar, WhatWasAdded } from "./persona/passage_bar";
import { People } from "./persona/people";
import css from "./persona/persona.css";
import { Settled } from "./persona/settled";
import { SourceWord } from "./persona/statement_row";
import { labelOf, Versions } from "./persona/versions";
import { Who } from "./persona/who";
import { PERSONA_FIELDS, SOURCES } from "./types/choices";
import type { Content, PersonaSettings } from "./types/content";
import type { Passage, Persona, PersonaVariant, Statement } from "./types/documents";
import type { WidgetModel } from "./types/host";

function PersonaBuilder({ model }: { model: WidgetModel }) {
  const work = useWork<Persona>(model);
  const content = model.get("content") as Content;
  const [seen, see] = useState(work.document.chosen);
  const say = useMemo(() => createSay(content.language, content.messages), [content]);
  const settled = useMemo(() => new Settled(`verkosto:settled:${content.place}:${content.exercise.key}`), [content]);
  const [, redraw] = useState(0);
  const { document } = work;
  // A version can vanish from sight by an undo or in another tab.
  const variant = document.variants.find(({ id }) => id === seen) ?? document.variants[0];
  if (!variant) return null;
  const filled = new Set(said(variant).map(({ field }) => field)).size;
  const beside = {
    kase: content.case,
    settings: content.exercise.settings as PersonaSettings,
    byHand: byHand(content),
  };
  const noticed = () => findings({ ...document, chosen: variant.id }, beside, settled.has);
  const check = (): Finding[] => {
    if (variant.id === document.chosen) return noticed();
    return [finding("persona-finding-other-version", { label: labelOf(document, variant.id, say) }), ...noticed()];
  };
  return (
    <Frame
      model={model}
      work={work}
      check={check}
      answer={({ message, place }) => {
        const statement = QUESTIONS.includes(message) && spotOf(variant, place.at(-1) ?? "")?.statement;
        if (!statement) return null;
        const settle = () => {
          settled.add(statement, message);
          redraw((n) => n + 1);
        };
        return <Settle statement={statement} question={message} onSettle={settle} />;
      }}
      progress={say("persona-progress", { filled, of: PERSONA_FIELDS.length })}
      legend={<Legend />}
      actions={<Output document={document} variant={variant} />}
    >
      <Builder key={variant.id} work={work} variant={variant} see={see} noticed={noticed()} />
    </Frame>
  );
}

interface BuilderProps {
  work: Work<Persona>;
  variant: PersonaVariant;
  see: (id: string) => void;
  noticed: Finding[];
}

function Builder({ work, variant, see, noticed }: BuilderProps) {
  const { say, content, lead } = useSurroundings();
  const editor = useNewEditor(work, variant);
  const [selected, setSelected] = useState<Passage | null>(null);
  const [added, setAdded] = useState<Added | null>(null);
  const select = (passage: Passage | null) => {
    setSelected(passage);
    setAdded(null);
  };
  const [comparing, compare] = useState(false);
  const attaching = editor.attaching && spotOf(variant, editor.attaching)?.statement;
  const close = () => {
    compare(false);
    lead("version");
  };
  if (comparing && work.document.variants.length > 1) {
    return <Compare document={work.document} seen={variant.id} onClose={close} />;
  }
  return (
    <EditorPlace.Provider value={editor}>
      <div class="p-main">
        {content.case && (
          <Notes
            notes={content.case.notes}
            marks={marksOf(variant)}
            selected={selected}
            onSelect={select}
            at={selected ?? added?.passage ?? null}
            shown={editor.shown}
            notice={
              attaching && (
                <p class="v-nudge" dir="auto">
                  {say("persona-attach-notice", { text: excerpt(attaching.text) })}
                </p>
              )
            }
          >
            {selected && (
              <PassageBar
                passage={selected}
                onDone={(outcome) => {
                  setSelected(null);
                  setAdded(outcome ? { ...outcome, passage: selected } : null);
                }}
              />
            )}
            {!selected && added && <WhatWasAdded added={added} />}
          </Notes>
        )}
        <div class="v-sheet">
          <Versions work={work} seen={variant.id} see={see} onCompare={() => compare(true)} />
          <Who />
          <div class="p-fields">
            {PERSONA_FIELDS.map((field) => (
              <Field key={field} field={field} />
            ))}
            <Nudge noticed={noticed} />
          </div>
          <p class="p-keys v-small">{say("persona-statement-keys")}</p>
          <People />
        </div>
      </div>
    </EditorPlace.Provider>
  );
}

/** One kind thought at a time; it can be followed or passed by. */
function Nudge({ noticed }: { noticed: Finding[] }) {
  const { say, id, lead } = useSurroundings();
  const [skipped, skip] = useState<string[]>([]);
  const thought = nudge(noticed, skipped);
  if (!thought) return null;
  return (
    <aside class="v-nudge">
      <h5 id={id("nudge")}>{say("persona-nudge")}</h5>
      <p dir="auto">{say(thought.message, thought.arguments)}</p>
      <div class="v-row">
        {thought.place.length > 0 && (
          <button type="button" class="v-btn v-quiet" onClick={() => lead(...thought.place)}>
            {say("feedback-show")}
          </button>
        )}
        <button type="button" class="v-btn v-quiet" onClick={() => skip([...skipped, thought.message])}>
          {say("persona-nudge-skip")}
        </button>
      </div>
    </aside>
  );
}

interface SettleProps {
  statement: Statement;
  question: string;
  onSettle: () => void;
}

/** The writer's answer to a question about a statement: it is right as it is. */
function Settle({ statement, question, onSettle }: SettleProps) {
  const { say, announce, lead } = useSurroundings();
  const text = excerpt(statement.text);
  const [label, whole, settled] =
    question === WHOSE_MATTER
      ? ["persona-settle-matter", "persona-settle-matter-this", "persona-settled-matter"]
      : ["persona-settle", "persona-settle-this", "persona-settled"];
  const settle = () => {
    onSettle();
    announce(say(settled, { text }));
    lead("feedback");
  };
  return (
    <button type="button" class="v-btn v-quiet" aria-label={say(whole, { text })} onClick={settle}>
      {say(label)}
    </button>
  );
}

function Legend() {
  return (
    <div class="v-row">
      {SOURCES.map((source) => (
        <SourceWord key={source} source={source} />
      ))}
    </div>
  );
}

export default widgetModule(PersonaBuilder, css);
