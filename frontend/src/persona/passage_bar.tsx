import { useEffect, useRef, useState } from "preact/hooks";
import type { FieldId } from "../checks/persona_questions";
import { excerpt } from "../checks/quoting";
import { Choice } from "../parts/choice";
import { overlaps } from "../parts/passages";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { PERSONA_FIELDS, SOURCES } from "../types/choices";
import type { Passage } from "../types/documents";
import { LIMITS } from "../types/limits";
import { useEditor } from "./editor";
import { addStatement, editStatement, isFull, marksOf, newStatement, type Source, spotOf } from "./edits";
import { SourceWord } from "./statement_row";

/** What a passage became: a sentence about it, and the way there. */
export interface Outcome {
  sentence: string;
  place: string[];
}

export type Added = Outcome & { passage: Passage };

interface Props {
  passage: Passage;
  onDone: (outcome?: Outcome) => void;
}

/** What to do with the selected passage: a statement of a field, the person's quote, or support for a statement. */
export function PassageBar({ passage, onDone }: Props) {
  const { say, announce, lead } = useSurroundings();
  const editor = useEditor();
  const [field, setField] = useState<FieldId | null>(null);
  useEffect(() => setField(null), [passage.note, passage.start, passage.end]);
  const { attaching } = editor;
  const done = (sentence: string, ...place: string[]) => {
    announce(sentence);
    onDone({ sentence, place });
  };
  const attach = (id: string) => {
    const text = excerpt(spotOf(editor.variant, id)?.statement.text ?? "");
    editor.edit((v) => editStatement(v, id, { passage }));
    editor.attach(null);
    done(say("persona-attached", { text }), ...placeOf(id));
    lead(...placeOf(id));
  };
  const placeOf = (id: string) => [spotOf(editor.variant, id)?.field ?? "notes", id];
  const resting = marksOf(editor.variant)
    .filter((mark) => mark.note === passage.note && overlaps(mark, passage))
    .map((mark) => spotOf(editor.variant, mark.id)?.statement)
    .filter((statement) => statement !== undefined);
  const cancel = () => {
    onDone();
    if (attaching) {
      editor.attach(null);
      lead(...placeOf(attaching));
    } else lead("notes");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    cancel();
  };
  if (field) return <NewStatement field={field} passage={passage} onBack={cancel} onAdded={done} />;
  return (
    <fieldset class="p-bar v-stack" aria-label={say("persona-passage-is")} onKeyDown={onKeyDown}>
      {attaching ? (
        <button type="button" class="v-btn" data-place="toolbar" onClick={() => attach(attaching)}>
          {say("persona-attach")}
        </button>
      ) : (
        <>
          <p class="v-small">{say("persona-passage-is")}</p>
          <div class="v-row">
            {PERSONA_FIELDS.filter((name) => !isFull(editor.variant, name)).map((name, place) => (
              <button
                key={name}
                type="button"
                class="v-btn"
                data-place={place === 0 ? "toolbar" : undefined}
                onClick={() => setField(name)}
              >
                {say("persona-field", { field: name })}
              </button>
            ))}
            <button
              type="button"
              class="v-btn"
              onClick={() => {
                editor.edit((v) => ({ ...v, quote: unquoted(passage.quote) }));
                done(say("persona-quote-set"), "quote");
                lead("quote");
              }}
            >
              {say("persona-passage-quote")}
            </button>
          </div>
          {PERSONA_FIELDS.filter((name) => isFull(editor.variant, name)).map((name) => (
            <p key={name} class="v-small">
              {say("persona-field-full", { field: name, most: LIMITS.PersonaFields[name] })}
            </p>
          ))}
          {resting.map((statement) => (
            <button
              key={statement.id}
              type="button"
              class="v-btn v-quiet"
              onClick={() => {
                onDone();
                lead(...placeOf(statement.id));
              }}
            >
              {say("persona-passage-open", { text: excerpt(statement.text) })}
            </button>
          ))}
        </>
      )}
      <button type="button" class="v-btn v-quiet p-start" onClick={cancel}>
        {say("persona-passage-cancel")}
      </button>
    </fieldset>
  );
}

function NewStatement(props: {
  field: FieldId;
  passage: Passage;
  onBack: () => void;
  onAdded: (sentence: string, ...place: string[]) => void;
}) {
  const { say, lead } = useSurroundings();
  const { edit } = useEditor();
  const bar = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(unquoted(props.passage.quote));
  const [source, setSource] = useState<Source | null>(null);
  const [asked, setAsked] = useState(false);
  const add = () => {
    if (bar.current?.querySelector("[aria-invalid=true]")) {
      lead("toolbar");
      return;
    }
    if (!source || !text.trim()) {
      setAsked(true);
      lead(source ? "toolbar" : "toolbar-source");
      return;
    }
    const statement = newStatement(text.trim(), source, props.passage);
    edit((v) => addStatement(v, props.field, statement));
    props.onAdded(say("persona-added", { field: props.field }), props.field, statement.id);
    lead("notes");
  };
  return (
    <div class="p-bar v-stack" ref={bar}>
      <p class="v-small">{say("persona-passage-to", { field: props.field })}</p>
      <TextField
        label={say("persona-passage-text")}
        value={text}
        rows={2}
        autoFocus
        place="toolbar"
        limit={LIMITS.Statement.text}
        onChange={setText}
        onEnter={add}
        onEscape={props.onBack}
      />
      <Choice
        label={say("persona-statement-source")}
        options={SOURCES.map((one) => ({ value: one, label: <SourceWord source={one} /> }))}
        value={source}
        onChoose={setSource}
        place="toolbar-source"
      />
      {asked && !source && (
        <p class="p-missing" role="alert">
          {say("persona-passage-source-ask")}
        </p>
      )}
      <div class="v-row">
        <button type="button" class="v-btn" onClick={add}>
          {say("persona-passage-add")}
        </button>
        <button type="button" class="v-btn v-quiet" onClick={props.onBack}>
          {say("persona-passage-cancel")}
        </button>
      </div>
    </div>
  );
}

/** Tells, where the passage was taken, what became of it; the sheet may be far down the page. */
export function WhatWasAdded({ added }: { added: Added }) {
  const { say, lead } = useSurroundings();
  return (
    <div class="p-added v-row">
      <span>{added.sentence}</span>
      <button type="button" class="v-btn v-quiet" onClick={() => lead(...added.place)}>
        {say("feedback-show")}
      </button>
    </div>
  );
}

/** A passage without the quotation marks around it and the comma after it; inner quotes stay as they are. */
function unquoted(quote: string): string {
  const line = quote.replace(/\s+/g, " ").replace(/,$/, "");
  const bare = line.replace(/^[”“"]|[”“"]$/g, "");
  return /[”“"]/.test(bare) ? line : bare;
}
