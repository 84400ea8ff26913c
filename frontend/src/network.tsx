import { useMemo } from "preact/hooks";
import { findings } from "./checks/network/summary";
import { Board } from "./network/board";
import css from "./network/network.css";
import { Frame, widgetModule } from "./parts/frame";
import { createSay } from "./parts/messages";
import { useWork } from "./parts/use_work";
import type { Content } from "./types/content";
import type { WidgetModel } from "./types/host";
import type { Network } from "./types/network";

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
      check={() => findings(work.document)}
      progress={say("network-progress", { actors: actors.length, ties: ties.length })}
    >
      <Board work={work} />
    </Frame>
  );
}

export default widgetModule(NetworkMapWidget, css);
