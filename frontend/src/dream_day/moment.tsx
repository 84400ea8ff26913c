import { hasRoad, isOpen, movesHome, namedHelpers } from "../checks/dream_day";
import { called, isChild } from "../checks/people";
import { excerpt } from "../checks/quoting";
import { Icon } from "../parts/icons";
import { Menu, type MenuItem } from "../parts/menu";
import { useSurroundings } from "../parts/surroundings";
import type { DreamDay, ImportantOne, Moment } from "../types/documents";
import { helperLine, helperState, there } from "./sheet";

interface Props {
  day: DreamDay;
  moment: Moment;
  people: ImportantOne[];
  /** Opens the moment for writing, with the focus in this field. */
  onEdit: (field: string) => void;
  moves: MenuItem[];
  /** Pointer handlers by which the moment can be dragged. */
  drag: { onPointerDown: (event: PointerEvent) => void };
}

/** A moment as it reads: the letter, who is there, the road, and what the road still lacks. */
export function MomentView({ day, moment, people, onEdit, moves, drag }: Props) {
  const { say } = useSurroundings();
  const place = `moments/${moment.id}`;
  const named = excerpt(moment.text) || say("dream-day-moment-of", { part: moment.part });
  const present = there(moment, people, say);
  return (
    <>
      {moment.text.trim() ? (
        <p class="dd-say" dir="auto">
          {moment.text}
        </p>
      ) : (
        <p class="dd-ask">{say("dream-day-moment-empty")}</p>
      )}
      {present && (
        <p class="v-small" dir="auto">
          {say("dream-day-with")}: {present}
        </p>
      )}
      <Road moment={moment} people={people} />
      <Asks {...{ day, moment, people, onEdit }} />
      <div class="v-row dd-tools">
        <button
          type="button"
          class="v-btn v-quiet"
          data-place={place}
          aria-label={say("dream-day-edit-this", { moment: named })}
          onClick={() => onEdit("text")}
        >
          {say("dream-day-edit")}
        </button>
        <Menu
          label={say("dream-day-move-this", { moment: named })}
          items={moves}
          class="v-btn v-quiet dd-grip"
          side="start"
          drag={drag}
          place={`${place}/move`}
        >
          <Icon name="grip" />
          {say("dream-day-move")}
        </Menu>
      </div>
    </>
  );
}

function Road({ moment, people }: { moment: Moment; people: ImportantOne[] }) {
  const { say } = useSurroundings();
  const helpers = namedHelpers(moment);
  const { act, worry, relief } = moment.road;
  if (!act.trim() && !worry.trim() && !relief.trim() && !helpers.length) return null;
  const line = (field: "act" | "worry" | "relief") =>
    moment.road[field].trim() && (
      <div>
        <dt>{say(`dream-day-${field}`)}</dt>
        <dd dir="auto">{moment.road[field]}</dd>
      </div>
    );
  return (
    <dl class="dd-road">
      {line("act")}
      {helpers.length > 0 && (
        <div>
          <dt>{say("dream-day-helpers")}</dt>
          <dd class="v-row">
            {helpers.map((helper) => (
              <span class="dd-chip" key={helper.id} data-state={helperState(helper, people)} dir="auto">
                {helperLine(helper, people, say)}
              </span>
            ))}
          </dd>
        </div>
      )}
      {line("worry")}
      {line("relief")}
    </dl>
  );
}

/** What the road still lacks, asked one thing at a time; each question opens the moment at its place. */
function Asks({ day, moment, people, onEdit }: Omit<Props, "moves" | "drag">) {
  const { say } = useSurroundings();
  if (!moment.text.trim()) return null;
  const helpers = namedHelpers(moment);
  const open = helpers.find((helper) => isOpen(helper, people));
  const mover = people.find((person) => moment.people.includes(person.id) && movesHome(day, person));
  const ask = (id: string, field: string, values?: Record<string, string>) => (
    <button
      type="button"
      class="dd-ask dd-ask-button"
      data-place={`moments/${moment.id}/${field}`}
      onClick={() => onEdit(field)}
    >
      {say(id, values)}
    </button>
  );
  const withChild = moment.part === "evening" && people.some((one) => isChild(one) && moment.people.includes(one.id));
  if (!hasRoad(moment)) {
    const field = moment.road.act.trim() ? "helpers" : "act";
    if (mover) return ask("dream-day-ask-move", field, { name: called(mover) });
    if (field === "helpers") return ask("dream-day-ask-helper", field);
    return ask(helpers.length ? "dream-day-ask-act" : "dream-day-ask-road", field);
  }
  if (open) return ask("dream-day-helper-ask", "helpers", { name: open.name.trim() });
  return withChild ? <p class="dd-child">{say("dream-day-child-view")}</p> : null;
}
