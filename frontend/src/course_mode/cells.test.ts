import { describe, expect, it } from "vitest";
import { courseMark, isGraders, originalOf, treatment } from "./cells";

const shipped = new Set(['exercise("e3_1")']);
const code = (source: string, role?: string) => treatment({ type: "code", source, role }, shipped);

describe("how a cell is treated", () => {
  it("runs only the exact source that ships", () => {
    expect(code('exercise("e3_1")', "widget")).toBe("runs");
    expect(code('exercise("e3_1") ', "widget")).toBe("edited");
    expect(code('import os; exercise("e3_1")', "widget")).toBe("edited");
  });
  it("shows nothing of a hidden test, and does not call it edited", () => {
    expect(code("")).toBe("unseen");
    expect(code("\n", "score")).toBe("unseen");
    expect(code("assert True", "score")).toBe("unseen");
  });
  it("leaves a learner's own code alone", () => {
    expect(code("print(1)")).toBe("own");
  });
  it("hides prose that is only for the marker", () => {
    expect(treatment({ type: "markdown", source: "Arvio", role: "marked" }, shipped)).toBe("unseen");
    expect(treatment({ type: "markdown", source: "Tehtävä", role: "text" }, shipped)).toBe("text");
    expect(treatment({ type: "markdown", source: "Omaa", role: undefined }, shipped)).toBe("own");
  });
});

describe("which notebooks are ours", () => {
  it("knows its own mark and no other", () => {
    expect(courseMark({ language: "fi", module: "m3", answers: {} })).toMatchObject({ language: "fi", module: "m3" });
    for (const other of [undefined, null, "m3", {}, { language: "fi" }, { language: 1, module: "m3" }]) {
      expect(courseMark(other)).toBeNull();
    }
  });
  it("never runs anything in a grader's folders", () => {
    expect(isGraders("submitted/fi/ann/m3/m3.ipynb")).toBe(true);
    expect(isGraders("course/autograded/fi/ann/m3/m3.ipynb")).toBe(true);
    expect(isGraders("03-persoona/03-persoona.ipynb")).toBe(false);
  });
});

it("finds the original of a cell by language, module and id", () => {
  const cells = [
    { language: "fi", module: "m3", id: "a", source: "one" },
    { language: "en", module: "m3", id: "a", source: "two" },
  ];
  expect(originalOf(cells, { language: "en", module: "m3" }, "a")).toBe("two");
  expect(originalOf(cells, { language: "en", module: "m4" }, "a")).toBeUndefined();
});
