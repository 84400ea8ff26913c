import { Output as Pages } from "../parts/output";
import { useSurroundings } from "../parts/surroundings";
import type { Persona, PersonaVariant } from "../types/documents";
import { personaMarkdown, personaPage } from "./sheet";

/** The version in sight on one A4, and as files. */
export function Output({ document, variant }: { document: Persona; variant: PersonaVariant }) {
  const { say, content } = useSurroundings();
  return (
    <Pages
      name={[say("kind-persona"), variant.name]}
      document={document}
      page={() => personaPage(variant, content, say, new Date())}
      markdown={() => personaMarkdown(variant, say)}
    />
  );
}
