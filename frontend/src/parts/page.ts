/** Pages that leave the widget: printed or downloaded, self-contained. */
const A4 = { width: "182mm", height: "269mm" }; // without margins of 14 mm
const SIZES = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7]; // points; smaller would not be read, so the rest goes on page 2

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Marks text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

/** A template whose values are escaped, unless they are HTML already. */
export function html(strings: TemplateStringsArray, ...values: (string | number | Html | Html[])[]): Html {
  const shown = values.map((value) => {
    if (value instanceof Html) return value.text;
    if (Array.isArray(value)) return value.map(({ text }) => text).join("");
    return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
  });
  return new Html(strings.reduce((whole, part, place) => whole + shown[place - 1] + part));
}

export function page(title: string, body: Html, language: string): Html {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>@page { size: A4; margin: 14mm } body { margin: 0 auto; padding: 16px; max-width: 60em }
@media print { body { padding: 0; max-width: none } }</style></head>
<body><main>${body}</main></body></html>`;
}

/** Lays the page out out of sight, with the largest letters that let it fill one A4. */
function laidOut(root: HTMLElement, source: Html): Promise<HTMLIFrameElement> {
  return new Promise((resolve) => {
    const frame = root.ownerDocument.createElement("iframe");
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    frame.style.cssText = "position:fixed;left:-300mm;top:0;width:210mm;height:297mm;visibility:hidden;border:0";
    frame.addEventListener("load", () => {
      const main = frame.contentDocument?.querySelector("main");
      if (main) fillPage(main);
      resolve(frame);
    });
    frame.srcdoc = source.text;
    root.append(frame);
  });
}

function fillPage(main: HTMLElement): void {
  main.style.width = A4.width;
  const rule = main.ownerDocument.createElement("div");
  rule.style.height = A4.height;
  main.ownerDocument.body.append(rule);
  const room = rule.offsetHeight;
  rule.remove();
  for (const size of SIZES) {
    main.style.fontSize = `${size}pt`;
    if (main.scrollHeight <= room) break;
  }
  main.style.width = "";
}

export async function print(root: HTMLElement, source: Html): Promise<void> {
  const frame = await laidOut(root, source);
  const view = frame.contentWindow;
  view?.addEventListener("afterprint", () => frame.remove());
  view?.focus();
  view?.print();
}

/** The page as text, laid out to fill one A4 when printed. */
export async function printable(root: HTMLElement, source: Html): Promise<string> {
  const frame = await laidOut(root, source);
  const text = `<!doctype html>\n${frame.contentDocument?.documentElement.outerHTML ?? ""}\n`;
  frame.remove();
  return text;
}

export function download(root: HTMLElement, name: string, type: string, text: string): void {
  const link = root.ownerDocument.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  root.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** A file name without spaces or letters that some machines cannot take: "persoona-senna". */
export function fileName(...parts: string[]): string {
  const plain = parts.map((part) =>
    part
      .normalize("NFD")
      .replace(/[^\p{ASCII}]/gu, "")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
  );
  return plain.filter(Boolean).join("-").toLowerCase().slice(0, 60);
}
