import { describe, expect, it } from "vitest";
import { clockParts, readClock } from "./clock";

describe("a time of day as people write it", () => {
  it.each([
    ["6", "06:00"],
    ["6.30", "06:30"],
    ["06:30", "06:30"],
    [" klo 18 ", "18:00"],
    ["23.59", "23:59"],
    ["0.05", "00:05"],
    ["", ""],
    ["  ", ""],
  ])("reads %j as %j", (text, clock) => expect(readClock(text)).toBe(clock));

  it.each(["24", "6.60", "aamulla", "6.3", "630", "-1", "6.30.00"])("does not guess at %j", (text) =>
    expect(readClock(text)).toBeNull(),
  );

  it("tells hour and minute apart, without a leading zero in the hour", () => {
    expect(clockParts("06:30")).toEqual({ hour: "6", minute: "30" });
    expect(clockParts("")).toBeNull();
  });
});
