import { useRef } from "preact/hooks";
import { Icon } from "./icons";
import { Menu } from "./menu";
import { download, fileName, type Html, print, printable } from "./page";
import { useSurroundings } from "./surroundings";

interface Props {
  /** What the file's name is made of: the kind of document and whose it is. */
  name: string[];
  document: unknown;
  page: () => Html;
  markdown: () => string;
}

/** Printing on one A4, and downloads. */
export function Output({ name, document, page, markdown }: Props) {
  const { say, announce } = useSurroundings();
  const row = useRef<HTMLDivElement>(null);
  const save = (type: string, ending: string, text: string) => {
    if (!row.current) return;
    const file = `${fileName(...name)}.${ending}`;
    download(row.current, file, type, text);
    announce(say("output-downloaded", { file }));
  };
  const items = [
    {
      label: say("output-html"),
      onChoose: async () => row.current && save("text/html", "html", await printable(row.current, page())),
    },
    {
      label: say("output-json"),
      onChoose: () => save("application/json", "json", `${JSON.stringify(document, null, 2)}\n`),
    },
    { label: say("output-markdown"), onChoose: () => save("text/markdown", "md", markdown()) },
  ];
  return (
    <div class="v-row" ref={row}>
      <button type="button" class="v-btn" onClick={() => row.current && print(row.current, page())}>
        <Icon name="print" />
        {say("output-print")}
      </button>
      <Menu label={say("output-download")} items={items}>
        <Icon name="download" />
        {say("output-download")}
      </Menu>
    </div>
  );
}
