/** How a finding quotes what a learner wrote; the twin of course/verkosto/checks/quoting.py. */
const EXCERPT = 48;
const WITHIN_QUOTES: Record<string, string> = { "”": "’", "“": "‘", '"': "’" };

/** The text as it is written within quotation marks. */
function withinQuotes(text: string): string {
  return text.replace(/[”“"]/g, (mark) => WITHIN_QUOTES[mark] as string);
}

export function excerpt(text: string): string {
  const line = [...withinQuotes(text.split(/\s+/).filter(Boolean).join(" "))];
  if (line.length <= EXCERPT) return line.join("");
  return `${line
    .slice(0, EXCERPT - 1)
    .join("")
    .trimEnd()}…`;
}

/** An excerpt that may stand last in a sentence, which has a full stop of its own. */
export function excerptAtEnd(text: string): string {
  return excerpt(text).replace(/\.+$/, "");
}
