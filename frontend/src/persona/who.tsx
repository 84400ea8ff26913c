import { useState } from "preact/hooks";
import { AgeField } from "../parts/age_field";
import { Choice } from "../parts/choice";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { LIMITS } from "../types/limits";
import { AVATAR_NAMES, Avatar } from "./avatar";
import { useEditor } from "./editor";

/** The head of the sheet: the drawn figure, name, age, and what the person says of themselves. */
export function Who() {
  const { say, id } = useSurroundings();
  const { variant, edit } = useEditor();
  const [choosing, setChoosing] = useState(false);
  return (
    <div class="p-who">
      <button
        type="button"
        class="p-face"
        aria-label={say("persona-avatar")}
        title={say("persona-avatar")}
        aria-expanded={choosing}
        aria-controls={id("avatars")}
        onClick={() => setChoosing(!choosing)}
      >
        <Avatar name={variant.avatar} />
      </button>
      <div class="p-names">
        <div class="p-name">
          <TextField
            label={say("persona-name")}
            value={variant.name}
            place="name"
            path={`variants/${variant.id}/name`}
            limit={LIMITS.PersonaVariant.name}
            onChange={(name) => edit((v) => ({ ...v, name }), "name")}
          />
        </div>
        <AgeField
          label={say("persona-age")}
          value={variant.age}
          path={`variants/${variant.id}/age`}
          place="age"
          onChange={(age) => edit((v) => ({ ...v, age }), "age")}
        />
        <div class="p-own">
          <TextField
            label={say("persona-quote")}
            invitation={say("persona-quote-invitation")}
            rows={1}
            value={variant.quote}
            place="quote"
            path={`variants/${variant.id}/quote`}
            limit={LIMITS.PersonaVariant.quote}
            onChange={(quote) => edit((v) => ({ ...v, quote }), "quote")}
          />
        </div>
      </div>
      <div id={id("avatars")} class="p-avatars" hidden={!choosing}>
        {choosing && (
          <Choice
            label={say("persona-avatar-choice")}
            options={AVATAR_NAMES.map((avatar) => ({
              value: avatar,
              label: (
                <>
                  <Avatar name={avatar} />
                  {say("persona-avatar-name", { avatar })}
                </>
              ),
            }))}
            value={variant.avatar}
            onChoose={(avatar) => edit((v) => ({ ...v, avatar }))}
          />
        )}
      </div>
    </div>
  );
}
