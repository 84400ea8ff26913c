import { expect, test } from "vitest";
import vectors from "../../../tests/vectors/places.json";
import type { Json } from "../parts/merging";
import { placeOf } from "./document_place";

test.each(vectors)("$path is told as the answer store tells it", ({ path, document, place }) => {
  expect(placeOf(path, document as unknown as Json)).toEqual(place);
});
