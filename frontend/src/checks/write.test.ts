import { describe, expect, it } from "vitest";
import vectors from "../../../tests/vectors/write_findings.json";
import type { ShownPrompt } from "../types/content";
import type { Writing } from "../types/documents";
import type { Finding } from "./finding";
import { findings } from "./write";

interface Vector {
  name: string;
  prompts: ShownPrompt[];
  document: Writing;
  findings: Finding[];
}

describe("findings on written answers", () => {
  it.each(vectors as unknown as Vector[])("$name", (vector) => {
    expect(findings(vector.document, vector.prompts)).toEqual(vector.findings);
  });
});
