import { describe, expect, it } from "vitest";
import networkEn from "../../../course/verkosto/content/messages/en/network.ftl?raw";
import mapEn from "../../../course/verkosto/content/messages/en/network_map.ftl?raw";
import networkFi from "../../../course/verkosto/content/messages/fi/network.ftl?raw";
import mapFi from "../../../course/verkosto/content/messages/fi/network_map.ftl?raw";
import { createSay } from "../parts/messages";
import type { Arc } from "./geometry";
import { nameOf } from "./ground";
import { frame, SECTORS } from "./testing";

describe.each([
  ["fi", `${networkFi}\n${mapFi}`],
  ["en", `${networkEn}\n${mapEn}`],
])("the name of an area of life in %s", (language, messages) => {
  const say = createSay(language, messages);
  const name = (width: number, sector: string) => {
    const drawn = frame(width, 15);
    return nameOf(drawn, drawn.arcs.find(({ id }) => id === sector) as Arc, say);
  };
  it("is whole on a wide map", () => {
    expect(SECTORS.slice(0, 5).map((sector) => name(860, sector))).toEqual(
      SECTORS.slice(0, 5).map((sector) => say("network-sector", { sector })),
    );
  });
  it("is a shorter one on a narrow map, where the whole one would be cut", () => {
    for (const sector of ["family", "organisations"]) {
      expect(name(340, sector).length).toBeLessThan(say("network-sector", { sector }).length);
    }
    expect(name(340, "home")).toBe(say("network-sector", { sector: "home" }));
  });
});
