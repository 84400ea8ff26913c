import { Frame } from "./parts/frame";
import { TextField } from "./parts/text_field";
import { useWork } from "./parts/work";
import type { Persona } from "./types/documents";
import type { WidgetModel } from "./types/host";

function Draft({ model }: { model: WidgetModel }) {
  const work = useWork<Persona>(model);
  const version = work.document.variants.find((variant) => variant.id === work.document.chosen);
  if (!version) return null;
  const change = (name: string) =>
    work.change(
      {
        ...work.document,
        variants: work.document.variants.map((v) => (v.id === version.id ? { ...v, name } : v)),
      },
      "name",
    );
  return (
    <Frame model={model} work={work}>
      <TextField label="Nimi" value={version.name ?? ""} onChange={change} />
    </Frame>
  );
}

import { widgetModule } from "./parts/frame";

export default widgetModule(Draft, "");
