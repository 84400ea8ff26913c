import { CLIENT } from "../checks/network/reading";
import { Choice } from "../parts/choice";
import { SelectField } from "../parts/select_field";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { LIMITS } from "../types/limits";
import type { Center } from "../types/network";
import { editCenter } from "./actor_edits";
import { useMapEditor } from "./editor";
import { told } from "./options";
import { TiesOf } from "./ties_of";

const FACTS = ["coordinator", "needs_care", "minor"] as const;

/** Who stands in the middle: a person or a household. */
export function CenterDetails() {
  const { say } = useSurroundings();
  const editor = useMapEditor();
  const { center } = editor.document;
  const tell = (change: Partial<Center>, run?: string) => editor.edit((now) => editCenter(now, change), run);
  const facts = FACTS.filter((fact) => fact !== "minor" || center.kind === "person");
  return (
    <div class="v-stack">
      <TextField
        label={say("network-map-center-name")}
        value={center.name}
        onChange={(name) => tell({ name }, "center name")}
        limit={LIMITS.Center.name}
        path="center/name"
      />
      <Choice
        label={say("network-map-center-kind")}
        options={(["person", "household"] as const).map((kind) => ({
          value: kind,
          label: say("network-center", { kind }),
        }))}
        value={center.kind}
        onChoose={(kind) => tell({ kind })}
      />
      <TiesOf end={CLIENT} />
      <details class="n-more">
        <summary>{say("network-map-facts")}</summary>
        <div class="n-fields">
          {facts.map((fact) => (
            <SelectField
              key={fact}
              label={say("network-map-fact", { fact })}
              options={told(say)}
              value={center[fact]}
              onChoose={(answer) => tell({ [fact]: answer })}
            />
          ))}
        </div>
      </details>
    </div>
  );
}
