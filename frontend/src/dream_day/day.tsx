import { PARTS } from "../checks/dream_day";
import { Icon } from "../parts/icons";
import type { MenuItem } from "../parts/menu";
import { useSurroundings } from "../parts/surroundings";
import type { DreamDay, ImportantOne, Moment } from "../types/documents";
import { LIMITS } from "../types/limits";
import { clockParts } from "./clock";
import { MomentEditor } from "./editor";
import { addMoment, isBlank, moveStep, moveToPart, type Part, partMoments, placeInDay, removeMoment } from "./model";
import { MomentView } from "./moment";

interface Props {
  day: DreamDay;
  people: ImportantOne[];
  change: (next: DreamDay, run?: string) => void;
  /** Ids of the moments that are open for writing; nobody's work, so it is not saved. */
  opened: ReadonlySet<string>;
  setOpened: (next: ReadonlySet<string>) => void;
}

/** The day as a rail of moments from morning to night; a part of the day without one invites to begin. */
export function Day(props: Props) {
  const { say } = useSurroundings();
  const full = props.day.moments.length >= LIMITS.DreamDay.moments;
  return (
    <>
      <ol class="dd-day" aria-label={say("dream-day-day")} tabIndex={-1} data-place="moments">
        {PARTS.flatMap((part) => [
          ...partMoments(props.day, part).map((moment) => <Row key={moment.id} moment={moment} {...props} />),
          !full && <AddRow key={part} part={part} {...props} />,
        ])}
      </ol>
      {full && <p class="v-small">{say("dream-day-full", { most: LIMITS.DreamDay.moments })}</p>}
    </>
  );
}

function Row({ moment, ...props }: Props & { moment: Moment }) {
  const { say, announce, offerUndo, lead } = useSurroundings();
  const { day, people, change, opened, setOpened } = props;
  const clock = clockParts(moment.clock);
  const moved = (next: DreamDay) => {
    if (next === day) return;
    change(next);
    const part = next.moments.find((one) => one.id === moment.id)?.part ?? moment.part;
    announce(say("dream-day-moved", { part, ...placeInDay(next, moment.id) }));
    lead("moments", moment.id, "move");
  };
  const remove = () => {
    change(removeMoment(day, moment.id));
    offerUndo(say("dream-day-deleted"), "moments", moment.id);
    lead("add", moment.part);
  };
  const moves: MenuItem[] = [
    { label: say("dream-day-move-up"), onChoose: () => moved(moveStep(day, moment.id, -1)) },
    { label: say("dream-day-move-down"), onChoose: () => moved(moveStep(day, moment.id, 1)) },
    ...PARTS.filter((part) => part !== moment.part).map((part) => ({
      label: say("dream-day-move-to", { part }),
      onChoose: () => moved(moveToPart(day, moment.id, part)),
    })),
    { label: say("dream-day-delete"), onChoose: remove, apart: true },
  ];
  const open = (field: string) => {
    setOpened(new Set([...opened, moment.id]));
    lead("moments", moment.id, field);
  };
  const close = () => {
    setOpened(new Set([...opened].filter((id) => id !== moment.id)));
    if (isBlank(moment)) lead("add", moment.part);
    else lead("moments", moment.id);
  };
  return (
    <li class="dd-row">
      <span class="dd-time">
        <b>{say("dream-day-part", { part: moment.part })}</b>
        {clock && <span>{say("dream-day-clock", clock)}</span>}
      </span>
      <span class="dd-rail" aria-hidden="true">
        <i />
      </span>
      <div class="dd-moment">
        {opened.has(moment.id) ? (
          <MomentEditor day={day} moment={moment} people={people} change={change} onClose={close} />
        ) : (
          <MomentView day={day} moment={moment} people={people} onEdit={open} moves={moves} />
        )}
      </div>
    </li>
  );
}

function AddRow({ part, day, change, opened, setOpened }: Props & { part: Part }) {
  const { say, announce, lead } = useSurroundings();
  const empty = partMoments(day, part).length === 0;
  const add = () => {
    const added = addMoment(day, part);
    change(added.day);
    setOpened(new Set([...opened, added.id]));
    announce(say("dream-day-added", { part }));
    lead("moments", added.id, "text");
  };
  return (
    <li class={empty ? "dd-row dd-empty" : "dd-row dd-more"}>
      <span class="dd-time">{empty && <b>{say("dream-day-part", { part })}</b>}</span>
      <span class="dd-rail" aria-hidden="true">
        {empty && <i />}
      </span>
      <div class="dd-moment">
        <button
          type="button"
          class={empty ? "dd-invite" : "v-btn v-quiet dd-start"}
          data-place={`add/${part}`}
          onClick={add}
        >
          <Icon name="plus" />
          {empty ? say("dream-day-invite", { part }) : say("dream-day-add")}
          <span class="v-unseen">. {say("dream-day-add-to", { part })}</span>
        </button>
      </div>
    </li>
  );
}
