import { expect, test } from "vitest";
import vectors from "../../../tests/vectors/merging.json";
import { type Json, merge } from "./merging";

interface Vector {
  case: string;
  base: Json;
  mine: Json;
  theirs: Json;
  merged: Json;
}

test.each(vectors as unknown as Vector[])("$case", ({ base, mine, theirs, merged }) => {
  expect(merge(base, mine, theirs)).toEqual(merged);
});
