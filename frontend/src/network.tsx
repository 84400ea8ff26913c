import { useMemo } from "preact/hooks";
import { findings } from "./checks/network/summary";
import { Board } from "./network/board";
import css from "./network/network.css";
import { PointingPlace } from "./network/reading/pointing";
import { Frame, widgetModule } from "./parts/frame";
import { createSay } from "./parts/messages";
import { useWork } from "./parts/use_work";
import type { Content } from "./types/content";
import type { WidgetModel } from "./types/host";
import type { Network, NetworkSettings } from "./types/network";

/** The network map: who stands around the one in the middle, now and as wished. */
function NetworkMapWidget({ model }: { model: WidgetModel }) {
  const work = useWork<Network>(model);
  const content = model.get("content") as Content;
  const say = useMemo(() => createSay(content.language, content.messages), [content]);
  const { actors, ties } = work.document;
  return (
    <Frame
      model={model}
      work={work}
      check={() => findings(work.document, content.exercise.settings as NetworkSettings)}
      progress={say("network-progress", { actors: actors.length, ties: ties.length })}
    >
      <PointingPlace>
        <Board work={work} />
      </PointingPlace>
    </Frame>
  );
}

export default widgetModule(NetworkMapWidget, css);
