import { Choice } from "../parts/choice";
import { SelectField } from "../parts/select_field";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { Toggles } from "../parts/toggles";
import { LIMITS } from "../types/limits";
import type { Tie } from "../types/network";
import { type At, atTie } from "./at";
import { useMapEditor } from "./editor";
import { frequencies, helps, NONE, states, strengths, supports, told } from "./options";
import { laidOverTie } from "./scene";
import { editTie, setTieState, type TieFacts, tieOf } from "./tie_edits";

/** What is told of a tie: strength, strain and direction of help each by itself, then the kinds of help. */
export function TieDetails({ at }: { at: Extract<At, { kind: "tie" }> }) {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  const stored = tieOf(editor.document, at.a, at.b);
  if (!stored) return null;
  const tie = laidOverTie(stored, editor.which);
  const tell = (change: Partial<TieFacts>, run?: string) =>
    editor.edit((now) => editTie(now, at.a, at.b, editor.which, change), run);
  return (
    <div class="v-stack">
      <Choice
        label={say("network-map-fact-of-tie", { fact: "strength" })}
        options={strengths(say)}
        value={tie.strength}
        onChoose={(strength) => tell({ strength })}
      />
      <Choice
        label={say("network-map-fact-of-tie", { fact: "stress" })}
        options={told(say)}
        value={tie.stress}
        onChoose={(stress) => tell({ stress })}
      />
      <Choice
        label={say("network-map-fact-of-tie", { fact: "help" })}
        options={helps(tie, editor.names, say)}
        value={tie.help}
        onChoose={(help) => tell({ help })}
      />
      <Toggles
        label={say("network-map-fact-of-tie", { fact: "supports" })}
        options={supports(say)}
        chosen={tie.supports === null ? [] : tie.supports.length > 0 ? tie.supports : [NONE]}
        onToggle={(value, on) => tell({ supports: toggled(tie.supports, value, on) })}
      />
      <div class="n-fields">
        <SelectField
          label={say("network-map-fact-of-tie", { fact: "frequency" })}
          options={frequencies(say)}
          value={tie.frequency}
          onChoose={(frequency) => tell({ frequency })}
        />
        <SelectField
          label={say("network-map-when")}
          options={states(say)}
          value={stored.state}
          onChoose={(state) => editor.edit((now) => setTieState(now, at.a, at.b, state))}
        />
      </div>
      <TextField
        label={say("network-map-fact-of-tie", { fact: "since" })}
        value={tie.since}
        onChange={(since) => tell({ since }, `since ${at.a} ${at.b}`)}
        limit={LIMITS.Tie.since}
        path={`ties/${at.a}/${at.b}/since`}
      />
      <button type="button" class="v-btn v-quiet n-remove" onClick={() => editor.remove(atTie(at))}>
        {say("network-map-remove")}
      </button>
    </div>
  );
}

/** The kinds of help with one on or off: none at all is an answer, and nothing chosen says that nobody has told. */
function toggled(now: Tie["supports"], value: string, on: boolean): Tie["supports"] {
  if (value === NONE) return on ? [] : null;
  const chosen = (now ?? []).filter((one) => one !== value);
  const next = on ? [...chosen, value as NonNullable<Tie["supports"]>[number]] : chosen;
  return next.length > 0 ? next : null;
}
