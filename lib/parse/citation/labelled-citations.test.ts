import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readEnv } from "@/lib/env";
import { readGuidelineLine } from "@/lib/parse/citation/guideline-line";
import type { Piece } from "@/lib/parse/piece";

type Labelled = {
  mtus: boolean;
  body: string;
  guideline: string | null;
  year: number | null;
  sections: string[];
  pages: [number, number][];
  raw: string;
};
type Letter = { issues: { guidelines: Record<string, { statement: string; citations: Labelled[] }> }[] };

const folder = join(readEnv().LETTERS_DIR, "expected");
const present = existsSync(folder);
if (!present) console.log(`Skipped: the labelled letters are not at ${folder}.`);

const outside =
  "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. ";
const blanks = /\s+/g;

/** The line that the form prints for labelled citations. */
function lineOf({ statement, citations }: { statement: string; citations: Labelled[] }): string {
  const raws = (mtus: boolean) => citations.filter((one) => one.mtus === mtus).map(({ raw }) => raw);
  // In the style of Page(s) a comma joins two documents, later ", and".
  const joined = raws(true).join(raws(true).some((raw) => raw.includes("Page(s)")) ? ", " : ", and ");
  return [
    statement === "outside MTUS" ? outside : "",
    joined && `Decision based on MTUS ${joined}. `,
    raws(false).length ? `Decision based on Non-MTUS Citation ${raws(false).join(", ")}.` : "",
  ].join("");
}

function pieceOf(text: string): Piece {
  return { text, offsets: Int32Array.from({ length: text.length + 1 }, (_, at) => at), start: 0 };
}

describe.runIf(present)("the citations of the labelled letters", () => {
  for (const file of present ? readdirSync(folder) : []) {
    const letter = JSON.parse(readFileSync(join(folder, file), "utf8")) as Letter;
    const lines = letter.issues.flatMap(({ guidelines }) => Object.values(guidelines));

    test(`of ${file} are read as a person reads them`, () => {
      for (const labelled of lines.filter(({ citations }) => citations.length > 0)) {
        const { statement, citations } = readGuidelineLine(pieceOf(lineOf(labelled)), "reviewer");
        expect(statement.value).toBe(labelled.statement);
        const facts = citations.map(({ mtus, body, guideline, year, sections, pages, raw }) => ({
          mtus,
          body,
          guideline,
          year,
          sections: sections.map(({ value }) => value.replace(blanks, "")),
          pages,
          raw: raw.replace(blanks, ""),
        }));
        const expected = labelled.citations.map((one) => ({
          ...one,
          sections: one.sections.map((name) => name.replace(blanks, "")),
          raw: one.raw.replace(blanks, ""),
        }));
        expect(facts).toEqual(expected);
      }
    });
  }
});
