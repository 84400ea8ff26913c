import { useState } from "preact/hooks";
import { Choice } from "../parts/choice";
import { Icon } from "../parts/icons";
import { useSurroundings } from "../parts/surroundings";
import type { Work } from "../parts/work";
import type { Network } from "../types/network";
import { AddForm } from "./add_form";
import type { At } from "./at";
import { MapPlace, useNewMapEditor } from "./editor";
import { Legend } from "./legend";
import { LiveMap } from "./map";
import { MapDate } from "./map_date";
import { useMeasuredWidth } from "./measured";
import { ReadingBeside, ReadingUnder } from "./reading/panel";
import type { View } from "./scene";
import { DetailsPlace } from "./sheet";
import { ShowingRow } from "./showing_row";
import { MapTables } from "./tables";
import { sharesOf } from "./templates";

const VIEWS: readonly View[] = ["now", "wished", "change"];
const FORMS = ["map", "table"] as const;
/** Wider than this a map gains nothing. */
const WIDEST = 860;

/** The map and its table, two views of one document, with the details beside. */
export function Board({ work }: { work: Work<Network> }) {
  const { say } = useSurroundings();
  const [view, see] = useState<View>("now");
  const [form, setForm] = useState<(typeof FORMS)[number]>("map");
  const [adding, add] = useState(false);
  const [room, width] = useMeasuredWidth<HTMLDivElement>(640);
  const editor = useNewMapEditor(work, view, Math.min(width, WIDEST), sharesOf(work.document));
  const open = (at: At) => {
    editor.setAt(at);
    editor.open();
  };
  return (
    <MapPlace.Provider value={editor}>
      <div class="v-row n-bar">
        <Choice
          label={say("network-map-which")}
          quietLabel
          options={VIEWS.map((value) => ({ value, label: say("network-map-view", { view: value }) }))}
          value={view}
          onChoose={see}
        />
        <Choice
          label={say("network-map-form-label")}
          quietLabel
          options={FORMS.map((value) => ({ value, label: say("network-map-form", { form: value }) }))}
          value={form}
          onChoose={setForm}
        />
        <button
          type="button"
          class="v-btn"
          aria-expanded={adding}
          data-place="actors"
          onClick={() => {
            add(!adding);
          }}
        >
          <Icon name="plus" />
          {say("network-map-add")}
        </button>
      </div>
      <ShowingRow form={form} />
      {adding && <AddForm onClose={() => add(false)} />}
      <div class="n-main" data-form={form}>
        <div class="n-card">
          <div ref={room} class="n-room">
            {form === "map" ? <LiveMap onOpen={editor.open} /> : <MapTables onOpen={open} />}
          </div>
          <div class="n-under">
            <Legend view={view} />
            <MapDate />
          </div>
        </div>
        <div class="n-side">
          <DetailsPlace form={form} />
          <ReadingBeside />
        </div>
        <ReadingUnder />
      </div>
    </MapPlace.Provider>
  );
}
