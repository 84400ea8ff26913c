/** Typed text on one line, so that it cannot turn into Markdown of its own. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
