import { isBare } from "../checks/persona";
import { type FieldId, hasMoved } from "../checks/persona_questions";
import { excerpt } from "../checks/quoting";
import { Choice } from "../parts/choice";
import { Icon } from "../parts/icons";
import { Menu, type MenuItem } from "../parts/menu";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { PERSONA_FIELDS, SOURCES } from "../types/choices";
import type { Statement } from "../types/documents";
import { LIMITS } from "../types/limits";
import { useEditor } from "./editor";
import { editStatement, isFull, type Source } from "./edits";
import { sourceWord } from "./sheet";

interface Props {
  field: FieldId;
  index: number;
  statement: Statement;
  /** The dragged statement would land before this one. */
  dropsHere: boolean;
}

/** One statement: its words, where it comes from in word, colour and line, and the passage it rests on. */
export function StatementRow(props: Props) {
  const editor = useEditor();
  const { statement } = props;
  const classes = ["p-statement", props.dropsHere && "p-drop", editor.dragged?.id === statement.id && "p-dragged"];
  return (
    <li
      class={classes.filter(Boolean).join(" ")}
      data-source={statement.source}
      data-bare={isBare(statement) || undefined}
      data-drop-item={statement.id}
    >
      {editor.open === statement.id ? <Details {...props} /> : <Line {...props} />}
    </li>
  );
}

function Line({ field, index, statement }: Props) {
  const { say } = useSurroundings();
  const editor = useEditor();
  const { id, passage } = statement;
  const text = excerpt(statement.text);
  const last = editor.variant.fields[field].length - 1;
  const items: (MenuItem | false)[] = [
    { label: say("persona-menu-edit"), onChoose: () => editor.setOpen(id) },
    index > 0 && { label: say("persona-menu-up"), onChoose: () => editor.move(id, field, index - 1), apart: true },
    index < last && { label: say("persona-menu-down"), onChoose: () => editor.move(id, field, index + 1) },
    ...PERSONA_FIELDS.filter((other) => other !== field && !isFull(editor.variant, other)).map((other, place) => ({
      label: say("persona-menu-field", { field: other }),
      onChoose: () => editor.move(id, other, editor.variant.fields[other].length),
      apart: place === 0,
    })),
    { label: say("persona-menu-delete"), onChoose: () => editor.remove(id), apart: true },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && editor.nudge(id, event.key)) event.preventDefault();
  };
  return (
    <div class="p-line">
      <button
        type="button"
        class="p-text"
        dir="auto"
        data-place={`${field}/${id}`}
        aria-label={say("persona-edit", { text: statement.text })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
        onClick={() => editor.setOpen(id)}
        onKeyDown={onKeyDown}
      >
        <span class="p-clamp">{statement.text}</span>
      </button>
      <span class="p-side">
        <span class="v-source">{sourceWord(statement, say)}</span>
        {passage && (
          <button
            type="button"
            class="v-btn v-quiet v-icon-only"
            aria-label={say("persona-passage-of", { text })}
            title={say("persona-passage-show")}
            onClick={() => editor.show(passage)}
          >
            <Icon name="passage" />
          </button>
        )}
        <Menu
          label={say("persona-statement-menu", { text })}
          class="v-btn v-quiet v-icon-only p-grip"
          items={items.filter((item) => item !== false)}
          drag={editor.handle(id)}
        >
          <Icon name="grip" />
        </Menu>
      </span>
    </div>
  );
}

function Details({ field, statement }: Props) {
  const { say, content, lead, refused } = useSurroundings();
  const editor = useEditor();
  const { id, passage } = statement;
  const path = `variants/${editor.variant.id}/fields/${field}/${id}/text`;
  const change = (part: Partial<Statement>, run?: string) => editor.edit((v) => editStatement(v, id, part), run);
  const close = () => {
    editor.setOpen(null);
    if (statement.text.trim() || refused.holds(path)) lead(field, id);
    else editor.remove(id);
  };
  return (
    <div class="p-details v-stack">
      <TextField
        label={say("persona-statement")}
        value={statement.text}
        rows={1}
        autoFocus
        place={`${field}/${id}`}
        path={path}
        limit={LIMITS.Statement.text}
        onChange={(text) => change({ text }, `text ${id}`)}
        onEnter={close}
        onEscape={close}
      />
      <Choice
        label={say("persona-statement-source")}
        options={SOURCES.map((source) => ({ value: source, label: <SourceWord source={source} /> }))}
        value={statement.source}
        onChoose={(source) => change({ source })}
      />
      {passage && (
        <blockquote class="p-quote" dir="auto">
          {passage.quote}
        </blockquote>
      )}
      {hasMoved(statement, content.case) && <p class="p-missing">{say("persona-passage-moved")}</p>}
      {isBare(statement) && <p class="p-missing">{say("persona-passage-missing")}</p>}
      <div class="v-row">
        {passage ? (
          <>
            <button type="button" class="v-btn" onClick={() => editor.show(passage)}>
              {say("persona-passage-show")}
            </button>
            <button type="button" class="v-btn v-quiet" onClick={() => change({ passage: null })}>
              {say("persona-passage-drop")}
            </button>
          </>
        ) : (
          content.case && (
            <button type="button" class="v-btn" onClick={() => editor.attach(id)}>
              <Icon name="passage" />
              {say("persona-attach")}
            </button>
          )
        )}
      </div>
      <div class="v-row v-spread">
        <button type="button" class="v-btn" onClick={close}>
          {say("persona-statement-done")}
        </button>
        <button type="button" class="v-btn v-quiet" onClick={() => editor.remove(id)}>
          {say("persona-statement-delete")}
        </button>
      </div>
    </div>
  );
}

export function SourceWord({ source }: { source: Source }) {
  const { say } = useSurroundings();
  return (
    <span class="v-source" data-source={source}>
      {say("persona-source", { source })}
    </span>
  );
}
