import { useDragging } from "../parts/dragging";
import { Icon } from "../parts/icons";
import type { MenuItem } from "../parts/menu";
import { useSurroundings } from "../parts/surroundings";
import { TIMES_OF_DAY } from "../types/choices";
import type { DreamDay, ImportantOne, Moment } from "../types/documents";
import { LIMITS } from "../types/limits";
import { clockParts } from "./clock";
import { MomentEditor } from "./editor";
import {
  addMoment,
  isBlank,
  moveStep,
  moveToPart,
  moveToPlace,
  type Part,
  partMoments,
  placeInDay,
  removeMoment,
} from "./model";
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
  const items = TIMES_OF_DAY.flatMap((part) => [...partMoments(props.day, part).map(({ id }) => id), `end/${part}`]);
  const moved = useMoved(props);
  const { dragged, handle } = useDragging((id, { index }) => moved(moveToPlace(props.day, id, index), id));
  const over = dragged?.over && items.filter((id) => id !== dragged.id)[dragged.over.index];
  const full = props.day.moments.length >= LIMITS.DreamDay.moments;
  const rows = { ...props, moved, handle, over: over ?? null, dragged: dragged?.id ?? null, full };
  return (
    <>
      <ol class="dd-day" aria-label={say("dream-day-day")} tabIndex={-1} data-place="moments" data-drop-list="day">
        {TIMES_OF_DAY.flatMap((part) => [
          ...partMoments(props.day, part).map((moment) => <Row key={moment.id} moment={moment} {...rows} />),
          <AddRow key={part} part={part} {...rows} />,
        ])}
      </ol>
      {full && <p class="v-small">{say("dream-day-full", { most: LIMITS.DreamDay.moments })}</p>}
    </>
  );
}

/** Shows and tells a move, if there was one. */
function useMoved({ day, change }: Props) {
  const { say, announce, lead } = useSurroundings();
  return (next: DreamDay, id: string) => {
    const moment = next.moments.find((one) => one.id === id);
    if (next === day || !moment) return;
    change(next);
    announce(say("dream-day-moved", { part: moment.part, ...placeInDay(next, id) }));
    lead("moments", id, "move");
  };
}

interface RowProps extends Props {
  moved: (next: DreamDay, id: string) => void;
  handle: ReturnType<typeof useDragging>["handle"];
  dragged: string | null;
  /** The item before which the dragged moment would land. */
  over: string | null;
  full: boolean;
}

function Row({ moment, ...props }: RowProps & { moment: Moment }) {
  const { say, offerUndo, lead } = useSurroundings();
  const { day, people, change, opened, setOpened } = props;
  const clock = clockParts(moment.clock);
  const moved = (next: DreamDay) => props.moved(next, moment.id);
  const remove = () => {
    change(removeMoment(day, moment.id));
    offerUndo(say("dream-day-deleted"), "moments", moment.id);
    lead("add", moment.part);
  };
  const moves: MenuItem[] = [
    { label: say("dream-day-move-up"), onChoose: () => moved(moveStep(day, moment.id, -1)) },
    { label: say("dream-day-move-down"), onChoose: () => moved(moveStep(day, moment.id, 1)) },
    ...TIMES_OF_DAY.filter((part) => part !== moment.part).map((part) => ({
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
    <li
      class={["dd-row", props.over === moment.id && "dd-drop", props.dragged === moment.id && "dd-dragged"]
        .filter(Boolean)
        .join(" ")}
      data-drop-item={moment.id}
    >
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
          <MomentView
            day={day}
            moment={moment}
            people={people}
            onEdit={open}
            moves={moves}
            drag={props.handle(moment.id)}
          />
        )}
      </div>
    </li>
  );
}

function AddRow({ part, day, change, opened, setOpened, over, full }: RowProps & { part: Part }) {
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
    <li
      class={["dd-row", empty ? "dd-empty" : "dd-more", over === `end/${part}` && "dd-drop"].filter(Boolean).join(" ")}
      data-drop-item={`end/${part}`}
    >
      <span class="dd-time">{empty && <b>{say("dream-day-part", { part })}</b>}</span>
      <span class="dd-rail" aria-hidden="true">
        {empty && <i />}
      </span>
      <div class="dd-moment">
        {!full && (
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
        )}
      </div>
    </li>
  );
}
