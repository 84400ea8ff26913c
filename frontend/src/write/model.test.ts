import { describe, expect, it } from "vitest";
import type { Writing } from "../types/documents";
import { changeAnswer } from "./model";

const empty: Writing = { kind: "write", format: 1, answers: [] };

describe("written answers", () => {
  it("makes an answer when there is none", () => {
    expect(changeAnswer(empty, "voice", { text: "Kysyisin." }).answers).toEqual([
      { id: "voice", text: "Kysyisin.", passed: false },
    ]);
  });

  it("keeps the text of an answer that is passed by, and gives it back", () => {
    const written = changeAnswer(empty, "self", { text: "Kerran minulta kysyttiin." });
    const passed = changeAnswer(written, "self", { passed: true });
    expect(passed.answers[0]?.text).toBe("Kerran minulta kysyttiin.");
    expect(changeAnswer(passed, "self", { passed: false })).toEqual(written);
  });

  it("leaves the other answers alone, those to no prompt too", () => {
    const old = { id: "old", text: "Vanha.", passed: false };
    const next = changeAnswer({ ...empty, answers: [old] }, "voice", { text: "Uusi." });
    expect(next.answers[0]).toBe(old);
  });
});
