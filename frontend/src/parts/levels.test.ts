import { describe, expect, it } from "vitest";
import { levels } from "./levels";

describe("a rubric's levels", () => {
  it("are worth 0 to 3 times the weight", () => {
    const criterion = { id: "child", weight: 2, name: "Lapsi", levels: ["a", "b", "c"] as [string, string, string] };
    expect(levels(criterion).map((one) => `${one.level} ${one.points} ${one.text}`.trim())).toEqual([
      "missing 0",
      "emerging 2 a",
      "good 4 b",
      "excellent 6 c",
    ]);
  });
});
