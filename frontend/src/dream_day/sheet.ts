/** A dream day as a page and as Markdown; the twin of course/verkosto/render/dream_day.py, with the same style sheet. */
import css from "../../../course/verkosto/render/dream_day.css";
import { homeThen, isOpen, namedHelpers } from "../checks/dream_day";
import { called } from "../checks/people";
import { inDayOrder } from "../checks/road";
import { oneLine } from "../parts/markdown";
import type { Say } from "../parts/messages";
import { Html, html, page } from "../parts/page";
import type { Content } from "../types/content";
import type { DreamDay, Helper, ImportantOne, Moment, PersonaVariant } from "../types/documents";
import { clockParts } from "./clock";
import { ageThen } from "./model";

/** What a page about the day needs. */
export interface Shown {
  day: DreamDay;
  horizon: number;
  version: PersonaVariant | undefined;
  people: ImportantOne[];
  content: Content;
  say: Say;
}

export function whose({ content, say }: Pick<Shown, "content" | "say">): string {
  const genitive = content.case?.forms.genitive;
  return genitive ? say("dream-day-whose", { whose: genitive }) : say("dream-day-whose-open");
}

/** How a helper stands: wished for, open, or (null) somebody of the persona. */
export function helperState(helper: Helper, people: ImportantOne[]): "wished" | "open" | null {
  if (helper.wished) return "wished";
  return isOpen(helper, people) ? "open" : null;
}

/** A helper by name, with a word for one who is wished for or open. */
export function helperLine(helper: Helper, people: ImportantOne[], say: Say): string {
  const person = people.find((one) => one.id === helper.person);
  const name = (person ? called(person) : helper.name.trim()) || say("dream-day-person-gone");
  const state = helperState(helper, people);
  return state ? `${say(`dream-day-helper-${state}`)}: ${name}` : name;
}

/** Those who are there, by name. */
export function there(moment: Moment, people: ImportantOne[], say: Say): string {
  const names = moment.people.map((id) => {
    const person = people.find((one) => one.id === id);
    return person ? called(person) : say("dream-day-person-gone");
  });
  return names.join(", ");
}

function aged(name: string, age: number | null, { horizon, say }: Shown): string {
  const then = ageThen(age, horizon);
  return then === null ? name : say("dream-day-person-then", { name, age: then });
}

/** Everybody on the day: name and age then, and for the persona's people where they live then and now. */
function everybody(shown: Shown): { who: string; homes: string }[] {
  const { version, people, say, day } = shown;
  const main = version?.name.trim() ? [{ who: aged(version.name.trim(), version.age, shown), homes: "" }] : [];
  const others = people.map((one) => ({
    who: aged(called(one), one.age, shown),
    homes: say("dream-day-homes-both", { later: homeThen(day, one.id), now: one.home }),
  }));
  return [...main, ...others];
}

const ROAD = ["act", "helpers", "worry", "relief"] as const;

/** The lines of a moment's road that say something, as text and as HTML. */
function road(moment: Moment, { people, say }: Shown): { term: string; text: string; shown: Html }[] {
  const lines = ROAD.map((field) => {
    const term = say(`dream-day-${field}`);
    if (field !== "helpers") {
      const text = moment.road[field].trim();
      return { term, text, shown: html`${text}` };
    }
    const helpers = namedHelpers(moment);
    const items = helpers.map(
      (one) => html`<li data-state="${helperState(one, people) ?? ""}" dir="auto">${helperLine(one, people, say)}</li>`,
    );
    const text = helpers.map((one) => helperLine(one, people, say)).join(", ");
    return { term, text, shown: html`<ul class="vd-helpers">${items}</ul>` };
  });
  return lines.filter(({ text }) => text);
}

function when(moment: Moment, say: Say): string[] {
  const clock = clockParts(moment.clock);
  return [say("dream-day-part", { part: moment.part }), clock ? say("dream-day-clock", clock) : ""];
}

function momentHtml(moment: Moment, shown: Shown): Html {
  const { people, say } = shown;
  const [part = "", clock = ""] = when(moment, say);
  const present = there(moment, people, say);
  const lines = road(moment, shown).map(
    (line) => html`<div><dt>${line.term}</dt><dd dir="auto">${line.shown}</dd></div>`,
  );
  return html`<li><h3>${part} <span>${clock}</span></h3>
<p class="vd-say" dir="auto">${moment.text.trim() || say("dream-day-moment-empty")}</p>
${present ? html`<p class="vd-with" dir="auto">${say("dream-day-with")}: ${present}</p>` : ""}
${lines.length > 0 ? html`<dl class="vd-road">${lines}</dl>` : ""}</li>
`;
}

/** One A4: heading, people, the day, date, and that the case is an example. */
export function dayPage(shown: Shown, today: Date): Html {
  const { content, say, horizon, day } = shown;
  const date = new Intl.DateTimeFormat(say("date-locale"), { dateStyle: "long" }).format(today);
  const moments = inDayOrder(day.moments).map((moment) => momentHtml(moment, shown));
  const people = everybody(shown).map(({ who, homes }) => html`<li dir="auto">${who}<small>${homes}</small></li>`);
  const body = html`<article class="vd" lang="${content.language}"><style>${new Html(css)}</style>
<header><p class="vd-when">${say("dream-day-heading", { years: horizon })}</p><h2>${whose(shown)}</h2>
<ul class="vd-people">${people}</ul></header>
${moments.length > 0 ? html`<ol class="vd-day">${moments}</ol>` : html`<p>${say("dream-day-empty")}</p>`}
<footer>${content.exercise.text.title} · ${date} · ${say("dream-day-example")}</footer></article>`;
  return page(`${say("kind-dream_day")}: ${whose(shown)}`, body, content.language);
}

export function dayMarkdown(shown: Shown): string {
  const { say, horizon, day, people } = shown;
  const who = everybody(shown).map(({ who, homes }) => `- ${oneLine(who)}${homes && ` (${homes})`}`);
  const moments = inDayOrder(day.moments).map((moment) => {
    const present = there(moment, people, say);
    const lines = [...(present ? [{ term: say("dream-day-with"), text: present }] : []), ...road(moment, shown)].map(
      ({ term, text }) => `- *${term}* ${oneLine(text)}`,
    );
    const text = oneLine(moment.text) || say("dream-day-moment-empty");
    return `## ${when(moment, say).filter(Boolean).join(" ")}\n\n${text}\n\n${lines.join("\n")}\n`;
  });
  const told = moments.join("\n") || `${say("dream-day-empty")}\n`;
  const head = `# ${say("dream-day-heading", { years: horizon })}: ${whose(shown)}`;
  return `${head}\n\n${who.join("\n")}\n\n${told}\n${say("dream-day-example")}\n`;
}
