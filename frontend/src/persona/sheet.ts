/** A persona as a page and as Markdown; the twin of course/verkosto/render/persona.py, with the same style sheet. */

import css from "../../../course/verkosto/render/persona.css";
import { called } from "../checks/people";
import { isBare } from "../checks/persona";
import { oneLine } from "../parts/markdown";
import type { Say } from "../parts/messages";
import { Html, html, page } from "../parts/page";
import { PERSONA_FIELDS } from "../types/choices";
import type { Content } from "../types/content";
import type { ImportantOne, PersonaVariant, Statement } from "../types/documents";
import { avatarSvg } from "./avatar";

export function whoIs(variant: PersonaVariant, say: Say): string {
  const name = variant.name.trim() || say("persona-nameless");
  return variant.age === null ? name : `${name}, ${variant.age}`;
}

export function sourceWord(statement: Statement, say: Say): string {
  return say(isBare(statement) ? "persona-source-bare" : "persona-source", { source: statement.source });
}

export function aboutPerson(one: ImportantOne, say: Say): string {
  const home = one.home === "unknown" ? "" : say("persona-home", { home: one.home });
  const parts = [one.name.trim(), one.relation.trim(), one.age === null ? "" : String(one.age), home];
  return parts.filter(Boolean).join(", ");
}

/** One A4: title, date and that the case is an example always stand on it. */
export function personaPage(variant: PersonaVariant, content: Content, say: Say, today: Date): Html {
  const { language, exercise } = content;
  const empty = html`<li>${say("persona-still-empty")}</li>`;
  const field = (title: string, items: Html[]) =>
    html`<section><h3>${title}</h3><ul>${items.length > 0 ? items : empty}</ul></section>
`;
  const fields = PERSONA_FIELDS.map((name) =>
    field(
      say("persona-field", { field: name }),
      written(variant, name).map(
        (s) => html`<li data-source="${s.source}" dir="auto">${s.text.trim()}<small>${sourceWord(s, say)}</small></li>`,
      ),
    ),
  );
  const people = variant.people.filter(called).map((one) => html`<li dir="auto">${aboutPerson(one, say)}</li>`);
  const said = variant.quote.trim();
  const quote = html`<blockquote dir="auto">${say("persona-quoted", { quote: said })}</blockquote>`;
  const date = new Intl.DateTimeFormat(say("date-locale"), { dateStyle: "long" }).format(today);
  const body = html`<article class="vp" lang="${language}"><style>${new Html(css)}</style>
<header class="vp-who">${new Html(avatarSvg(variant.avatar))}<div><h2 dir="auto">${whoIs(variant, say)}</h2>
${said ? quote : ""}</div></header>
<div class="vp-fields">
${fields}${field(say("persona-people"), people)}</div>
<footer>${exercise.text.title} · ${date} · ${say("persona-fictional")}</footer></article>`;
  return page(`${say("kind-persona")}: ${whoIs(variant, say)}`, body, language);
}

export function personaMarkdown(variant: PersonaVariant, say: Say): string {
  const quote = variant.quote.trim() ? `\n> ${oneLine(variant.quote)}\n` : "";
  const fields = PERSONA_FIELDS.map((field) => {
    const lines = written(variant, field).map((s) => {
      const quote = s.passage ? `\n  > ${oneLine(s.passage.quote)}` : "";
      return `- ${oneLine(s.text)} *(${sourceWord(s, say)})*${quote}`;
    });
    return `\n## ${say("persona-field", { field })}\n\n${lines.join("\n") || say("persona-still-empty")}\n`;
  });
  const people = variant.people.filter(called).map((one) => `- ${oneLine(aboutPerson(one, say))}`);
  const list = people.join("\n") || say("persona-still-empty");
  return `# ${oneLine(whoIs(variant, say))}\n${quote}${fields.join("")}\n## ${say("persona-people")}\n\n${list}\n\n${say("persona-fictional")}\n`;
}

function written(variant: PersonaVariant, field: (typeof PERSONA_FIELDS)[number]): Statement[] {
  return variant.fields[field].filter(({ text }) => text.trim());
}
