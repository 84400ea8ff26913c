import { expect, it } from "vitest";
import vectors from "../../../tests/vectors/network_places.json";
import { frameOf } from "./geometry";
import { places, type Standing } from "./places";

interface Vector {
  name: string;
  width: number;
  sectors: { id: string; share: number }[];
  actors: Standing[];
  places: Record<string, [number, number]>;
}

it.each(vectors as unknown as Vector[])("places are those of the vectors: $name", (vector) => {
  const crowd = places(frameOf(vector.width, vector.actors.length, vector.sectors), vector.actors);
  for (const [id, [x, y]] of Object.entries(vector.places)) {
    expect(crowd.points.get(id)?.x).toBeCloseTo(x, 5);
    expect(crowd.points.get(id)?.y).toBeCloseTo(y, 5);
  }
});
