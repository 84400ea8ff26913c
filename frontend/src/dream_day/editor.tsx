import { useRef } from "preact/hooks";
import { called } from "../checks/people";
import { useSurroundings } from "../parts/surroundings";
import { TextField } from "../parts/text_field";
import { Toggles } from "../parts/toggles";
import { TIMES_OF_DAY } from "../types/choices";
import type { DreamDay, ImportantOne, Moment } from "../types/documents";
import { LIMITS } from "../types/limits";
import { ClockField } from "./clock_field";
import { Helpers } from "./helpers";
import { changeMoment, changeRoad, moveToPart, type Part, placeInDay, toggled, withoutEmptyHelpers } from "./model";

interface Props {
  day: DreamDay;
  moment: Moment;
  people: ImportantOne[];
  change: (next: DreamDay, run?: string) => void;
  onClose: () => void;
}

/** A moment open for writing: when, what happens, who is there, and the road to it. */
export function MomentEditor({ day, moment, people, change, onClose }: Props) {
  const { say, announce, lead, id } = useSurroundings();
  const root = useRef<HTMLDivElement>(null);
  const place = (field: string) => `moments/${moment.id}/${field}`;
  const road = (field: "act" | "worry" | "relief") => ({
    label: say(`dream-day-${field}`),
    invitation: say(`dream-day-${field}-invite`),
    rows: 2,
    value: moment.road[field],
    place: place(field),
    path: `moments/${moment.id}/road/${field}`,
    limit: LIMITS.Road[field],
    onChange: (text: string) => change(changeRoad(day, moment, { [field]: text }), `${field}-${moment.id}`),
  });
  const moveTo = (part: Part) => {
    const next = moveToPart(day, moment.id, part);
    change(next);
    announce(say("dream-day-moved", { part, ...placeInDay(next, moment.id) }));
    lead("moments", moment.id, "when"); // the row moves in the page, which takes the focus away
  };
  const close = () => {
    const refused = root.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    if (refused) {
      refused.focus();
      announce(say("dream-day-refused-open"));
      return;
    }
    change(changeRoad(day, moment, { helpers: withoutEmptyHelpers(moment.road.helpers) }));
    onClose();
  };
  return (
    <div class="dd-editor" ref={root}>
      <div class="v-row dd-when">
        <div>
          <label class="v-label" for={id(`part-${moment.id}`)}>
            {say("dream-day-when")}
          </label>
          <select
            id={id(`part-${moment.id}`)}
            class="v-input"
            value={moment.part}
            data-place={place("when")}
            onChange={(event) => moveTo(event.currentTarget.value as Part)}
          >
            {TIMES_OF_DAY.map((part) => (
              <option key={part} value={part}>
                {say("dream-day-part", { part })}
              </option>
            ))}
          </select>
        </div>
        <ClockField
          moment={moment.id}
          clock={moment.clock}
          onChange={(clock) => change(changeMoment(day, moment.id, { clock }), `clock-${moment.id}`)}
        />
      </div>
      <div class="dd-letter">
        <TextField
          label={say("dream-day-text")}
          invitation={say("dream-day-invite", { part: moment.part })}
          rows={3}
          value={moment.text}
          place={place("text")}
          path={`moments/${moment.id}/text`}
          limit={LIMITS.Moment.text}
          onChange={(text) => change(changeMoment(day, moment.id, { text }), `text-${moment.id}`)}
        />
      </div>
      {people.length > 0 && (
        <Toggles
          label={say("dream-day-there")}
          options={people.map((person) => ({ value: person.id, label: called(person) }))}
          chosen={moment.people}
          onToggle={(person, on) =>
            change(changeMoment(day, moment.id, { people: toggled(moment.people, person, on) }))
          }
        />
      )}
      <fieldset class="v-well v-stack dd-road-well">
        <legend class="dd-road-title">{say("dream-day-road")}</legend>
        <small>{say("dream-day-road-help")}</small>
        <TextField {...road("act")} />
        <Helpers
          moment={moment}
          people={people}
          change={(helpers, run) => change(changeRoad(day, moment, { helpers }), run)}
        />
        <TextField {...road("worry")} />
        <TextField {...road("relief")} />
      </fieldset>
      <div class="v-row">
        <button type="button" class="v-btn" onClick={close}>
          {say("dream-day-done")}
        </button>
      </div>
    </div>
  );
}
