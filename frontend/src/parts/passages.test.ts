import { describe, expect, it } from "vitest";
import { type Mark, moveEdge, paragraphs, pieces, type Stretch, sentences, sentencesWithin, trim } from "./passages";

const NOTE =
  "Senna, 38, tulee yövuorosta klo 8. aamulla. ”Leivon, kun pää on täynnä”, hän sanoo. ”Musta voisi tulla kondiittori.”\n\n" +
  "Koira on mukana… Nappi on 4 v. vanha.";
const read = (text: string, parts: Stretch[]) => parts.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("end with their quotes, and not at an ordinal or an abbreviation", () => {
    expect(read(NOTE, sentences(NOTE))).toEqual([
      "Senna, 38, tulee yövuorosta klo 8. aamulla.",
      "”Leivon, kun pää on täynnä”, hän sanoo.",
      "”Musta voisi tulla kondiittori.”",
      "Koira on mukana…",
      "Nappi on 4 v. vanha.",
    ]);
  });
  it.each([
    [
      "Kysyin. ”Kotona. Mut en vielä”, Venla sanoi. Kysyin.",
      ["Kysyin.", "”Kotona. Mut en vielä”, Venla sanoi.", "Kysyin."],
    ],
    ["”Jaksan. En pääse ylös.” Palkka on pieni.", ["”Jaksan. En pääse ylös.”", "Palkka on pieni."]],
    ["Hän sanoi: ”Jaksan. Ehkä.” ”Entä. Sitten.”", ["Hän sanoi: ”Jaksan. Ehkä.”", "”Entä. Sitten.”"]],
    ["I asked. “At home. But not yet,” Venla said.", ["I asked.", "“At home. But not yet,” Venla said."]],
    ['"Home. Not yet," Venla said. I asked.', ['"Home. Not yet," Venla said.', "I asked."]],
    [
      "”Kotona. Mut en vielä.\n\nMerkki puuttuu. Se ei haittaa.",
      ["”Kotona.", "Mut en vielä.", "Merkki puuttuu.", "Se ei haittaa."],
    ],
  ])("leave a quotation whole, with its speaker: %s", (text, expected) => {
    expect(read(text, sentences(text))).toEqual(expected);
  });
  it("cut a paragraph whole, with the spaces between them", () => {
    const paragraph = paragraphs(NOTE)[0] as Stretch;
    const cut = sentencesWithin(NOTE, paragraph);
    expect(read(NOTE, cut).join("")).toBe(NOTE.slice(paragraph.start, paragraph.end));
    expect(cut.length).toBe(3);
  });
  it("never cross a blank line, and a blank text has none", () => {
    expect(read("Yksi\n \nKaksi", paragraphs("Yksi\n \nKaksi"))).toEqual(["Yksi", "Kaksi"]);
    expect(sentences(" \n\n ")).toEqual([]);
  });
});

describe("edges", () => {
  it("move by whole words and leave at least one", () => {
    const [first] = sentences("Koira nukkuu. Yö.") as [Stretch];
    const text = "Koira nukkuu. Yö.";
    expect(read(text, [moveEdge(text, first, "end", 1)])).toEqual(["Koira nukkuu. Yö."]);
    const dog = moveEdge(text, first, "end", -1);
    expect(read(text, [dog])).toEqual(["Koira"]);
    expect(moveEdge(text, dog, "end", -1)).toEqual(dog);
    expect(read(text, [moveEdge(text, first, "start", 1)])).toEqual(["nukkuu."]);
  });
  it("are trimmed of white space", () => {
    expect(trim("  a b ", { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
  });
});

describe("pieces", () => {
  const mark = (id: string, start: number, end: number): Mark => ({ id, note: "n", source: "record", start, end });
  it("cover the paragraph once, whatever overlaps", () => {
    const cut = pieces({ start: 0, end: 20 }, [mark("a", 2, 10), mark("b", 8, 14)], { start: 9, end: 30 });
    expect(cut.map(({ start, end, marks, lit }) => [start, end, marks.map(({ id }) => id).join(""), lit])).toEqual([
      [0, 2, "", false],
      [2, 8, "a", false],
      [8, 9, "ab", false],
      [9, 10, "ab", true],
      [10, 14, "b", true],
      [14, 20, "", true],
    ]);
  });
  it("leave marks of other paragraphs alone", () => {
    expect(pieces({ start: 0, end: 5 }, [mark("a", 5, 9)], null)).toEqual([
      { start: 0, end: 5, marks: [], lit: false },
    ]);
  });
});
