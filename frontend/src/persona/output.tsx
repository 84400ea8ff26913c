import { useRef } from "preact/hooks";
import { Icon } from "../parts/icons";
import { Menu } from "../parts/menu";
import { download, fileName, print, printable } from "../parts/page";
import { useSurroundings } from "../parts/surroundings";
import type { Persona, PersonaVariant } from "../types/documents";
import { personaMarkdown, personaPage } from "./sheet";

/** Printing on one A4, and downloads. */
export function Output({ document, variant }: { document: Persona; variant: PersonaVariant }) {
  const { say, content, announce } = useSurroundings();
  const row = useRef<HTMLDivElement>(null);
  const page = () => personaPage(variant, content, say, new Date());
  const save = (type: string, ending: string, text: string) => {
    if (!row.current) return;
    const file = `${fileName(say("persona-title"), variant.name)}.${ending}`;
    download(row.current, file, type, text);
    announce(say("persona-downloaded", { file }));
  };
  const items = [
    {
      label: say("persona-download-html"),
      onChoose: async () => row.current && save("text/html", "html", await printable(row.current, page())),
    },
    {
      label: say("persona-download-json"),
      onChoose: () => save("application/json", "json", `${JSON.stringify(document, null, 2)}\n`),
    },
    {
      label: say("persona-download-markdown"),
      onChoose: () => save("text/markdown", "md", personaMarkdown(variant, say)),
    },
  ];
  return (
    <div class="v-row" ref={row}>
      <button type="button" class="v-btn" onClick={() => row.current && print(row.current, page())}>
        <Icon name="print" />
        {say("persona-print")}
      </button>
      <Menu label={say("persona-download")} items={items}>
        <Icon name="download" />
        {say("persona-download")}
      </Menu>
    </div>
  );
}
