import templates from "../../../course/verkosto/content/network_templates.json";
import type { Network } from "../types/network";
import type { Shares } from "./scene";

const TEMPLATES: Readonly<Record<string, Shares>> = templates;

/** How wide each area of life is drawn next to the others; a template that is not known is drawn as the course's own. */
export function sharesOf(document: Network): Shares {
  return TEMPLATES[document.template] ?? templates.life_areas;
}
