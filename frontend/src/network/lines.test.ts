import { expect, it } from "vitest";
import vectors from "../../../tests/vectors/network_lines.json";
import { between, type Disc, type Drawing, type Drawn, draw } from "./lines";

type Numbers = [number, number, number];

interface Vector extends Drawing {
  a: Numbers;
  b: Numbers;
  others: Numbers[];
  drawn: Drawn;
}

const disc = ([x, y, radius]: Numbers): Disc => ({ x, y, radius });

it.each((vectors as unknown as Vector[]).map((vector, place) => [place, vector] as const))(
  "a tie is drawn as the vectors have it: %i",
  (_, vector) => {
    const line = between(disc(vector.a), disc(vector.b), vector.others.map(disc));
    expect(draw(line, vector)).toEqual(vector.drawn);
  },
);
