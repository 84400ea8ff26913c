import { describe, expect, it } from "vitest";
import type { Content } from "../types/content";
import type { DreamDay, Moment, PersonaVariant } from "../types/documents";
import { dayMarkdown, dayPage, type Shown } from "./sheet";

const said = (id: string, values?: object) => [id, ...Object.values(values ?? {})].join("|");

function moment(change: Partial<Moment>): Moment {
  const road = { act: "", helpers: [], worry: "", relief: "" };
  return { id: "m", part: "morning", clock: "", text: "Herään.", people: [], road, ...change };
}

function shown(...moments: Moment[]): Shown {
  const elder = {
    id: "elder",
    name: "Venla",
    kind: "person" as const,
    age: 12,
    relation: "",
    home: "elsewhere" as const,
  };
  const version = { id: "v1", name: "Senna", age: 38, people: [elder] } as unknown as PersonaVariant;
  const day: DreamDay = { kind: "dream_day", format: 1, horizon: 3, homes: [{ id: "elder", home: "same" }], moments };
  const exercise = { text: { title: "Unelmapäivä" } };
  const content = { language: "fi", exercise, case: { forms: { genitive: "Sennan" } } } as unknown as Content;
  const say = (id: string, values?: Record<string, unknown>) => (id === "date-locale" ? "fi-FI" : said(id, values));
  return { day, horizon: 3, version, people: [elder], content, say };
}

describe("a dream day that leaves the widget", () => {
  it("carries ages and homes of the day, heading, date and what kind of case it is", () => {
    const { text } = dayPage(shown(moment({})), new Date(2026, 10, 24));
    expect(text).toContain("dream-day-person-then|Senna|41");
    expect(text).toContain("dream-day-person-then|Venla|15<small>dream-day-homes-both|same|elsewhere");
    expect(text).toContain("dream-day-heading|3");
    expect(text).toContain("dream-day-whose|Sennan");
    expect(text).toContain("24. marraskuuta 2026");
    expect(text).toContain("dream-day-example");
  });

  it("escapes what was typed, in both shapes", () => {
    const evil = "<img src=x> **x**";
    const road = {
      act: evil,
      helpers: [{ id: "h", person: null, name: evil, wished: true }],
      worry: evil,
      relief: evil,
    };
    const one = shown(moment({ text: evil, road }));
    expect(dayPage(one, new Date(0)).text).not.toContain("<img");
    expect(dayMarkdown(one)).not.toMatch(/(?<!\\)[<*]x|(?<!\\)<img/);
  });

  it("lets every name and word of a person's own take the direction of its script", () => {
    const road = {
      act: "צעד",
      helpers: [{ id: "h", person: null, name: "שרה", wished: true }],
      worry: "דאגה",
      relief: "הקלה",
    };
    const { text } = dayPage(shown(moment({ text: "בוקר", road, people: ["elder"] })), new Date(0));
    for (const own of ["צעד", "שרה", "דאגה", "הקלה", "בוקר", "Venla"]) {
      for (const before of text.split(own).slice(0, -1)) expect(before.split("<").at(-1), own).toContain('dir="auto"');
    }
  });

  it("tells helpers who are wished for, open or known", () => {
    const helpers = [
      { id: "h1", person: "elder", name: "", wished: false },
      { id: "h2", person: null, name: "ohjaaja", wished: true },
      { id: "h3", person: null, name: "Arja", wished: false },
    ];
    const text = dayMarkdown(shown(moment({ road: { act: "", helpers, worry: "", relief: "" } })));
    expect(text).toContain("Venla, dream-day-helper-wished: ohjaaja, dream-day-helper-open: Arja");
  });

  it("stands from morning to night, and says when there is nothing", () => {
    const text = dayMarkdown(shown(moment({ part: "night", text: "Nukahdan." }), moment({ clock: "06:30" })));
    expect(text.indexOf("Herään")).toBeLessThan(text.indexOf("Nukahdan"));
    expect(text).toContain("## dream-day-part|morning dream-day-clock|6|30");
    expect(dayMarkdown(shown())).toContain("dream-day-empty");
  });
});
