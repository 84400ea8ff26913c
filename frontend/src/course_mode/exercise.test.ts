import { expect, test } from "vitest";
import { doneIn, type Exercise } from "./exercise";

const exercise = (id: string, key: string): Exercise => ({ id, key, number: id, title: id, state: "started" });
const MODULE = [exercise("e3_1", "persona"), exercise("e3_2", "day"), exercise("e3_3", "persona")];

test("of two exercises on one document the one with the widget is named, and nothing else", () => {
  expect(doneIn(MODULE, ["persona"]).map(({ id }) => id)).toEqual(["e3_1"]);
});

test("exercises stand in the module's order, and a document from elsewhere names none", () => {
  expect(doneIn(MODULE, ["elsewhere", "day", "persona"]).map(({ id }) => id)).toEqual(["e3_1", "e3_2"]);
});
