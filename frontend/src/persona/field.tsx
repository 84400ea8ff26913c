import { useState } from "preact/hooks";
import type { FieldId } from "../checks/persona_questions";
import { newId } from "../parts/ids";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { LIMITS } from "../types/limits";
import { useEditor } from "./editor";
import { addStatement, editStatement, isFull, newStatement, removeStatement, spotOf } from "./edits";
import { StatementRow } from "./statement_row";

/**
 * One of the five fields. What is typed into its last row is part of the document from the first letter, so that
 * nothing is lost; Enter, or leaving the row, makes it a statement of its own, and the row is empty for the next.
 */
export function Field({ field }: { field: FieldId }) {
  const { say, id, announce } = useSurroundings();
  const { variant, edit, dragged } = useEditor();
  const [growing, setGrowing] = useState<string | null>(null);
  const statements = variant.fields[field].filter((statement) => statement.id !== growing);
  const text = variant.fields[field].find((statement) => statement.id === growing)?.text ?? "";
  const type = (typed: string) => {
    const statement = growing ?? newId();
    setGrowing(typed ? statement : null);
    edit((v) => {
      if (!typed) return removeStatement(v, statement);
      if (spotOf(v, statement)) return editStatement(v, statement, { text: typed });
      return addStatement(v, field, newStatement(typed, "assumption", null, statement));
    }, `type ${statement}`);
  };
  const finish = () => {
    if (!text.trim()) return;
    setGrowing(null);
    announce(say("persona-added", { field }));
  };
  const onFocusOut = (event: FocusEvent) => {
    if ((event.target as HTMLElement).getAttribute("aria-invalid") !== "true") finish();
  };
  const over = dragged?.over?.list === field ? dragged.over.index : null;
  const others = statements.filter((statement) => statement.id !== dragged?.id);
  return (
    <section class="p-field" data-drop-list={field} data-over={over !== null || undefined}>
      <h4 id={id(field)}>
        {say("persona-field", { field })} <small>{say("persona-count", { count: statements.length })}</small>
      </h4>
      <ul class={over !== null && over >= others.length ? "p-drop-end" : undefined}>
        {statements.map((statement) => (
          <StatementRow
            key={statement.id}
            field={field}
            index={variant.fields[field].indexOf(statement)}
            statement={statement}
            dropsHere={over !== null && others[over]?.id === statement.id}
          />
        ))}
      </ul>
      {isFull(variant, field) && !growing ? (
        <p class="v-small">{say("persona-field-full", { field, most: LIMITS.PersonaFields[field] })}</p>
      ) : (
        <div class="v-add" onFocusOut={onFocusOut}>
          <TextField
            label={say("persona-field", { field })}
            quietLabel
            invitation={say("persona-invitation", { field })}
            rows={1}
            value={text}
            place={field}
            path={`variants/${variant.id}/fields/${field}`}
            limit={LIMITS.Statement.text}
            onChange={type}
            onEnter={finish}
          />
        </div>
      )}
    </section>
  );
}
