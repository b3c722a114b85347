import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guidelineLineSchema } from "@/lib/letter/citation";
import { readGuidelineLine } from "@/lib/parse/citation/guideline-line";

const bricks = [
  "Decision based on MTUS ",
  "Decision based on Non-MTUS Citation ",
  "The Expert Reviewer did not base their decision on the MTUS. ",
  "The Claims Administrator did not cite any medical evidence for its decision. ",
  "Low Back Complaints 2004",
  "Chronic Pain Treatment Guidelines ",
  "Opioid Treatment 2016, Section(s): 3.3 Opioids: Monitoring",
  "ACOEM Chapter 12 ",
  "Official Disability Guidelines (ODG)",
  "ODG ",
  "Section(s): ",
  "Page(s): 98-99 of 127",
  "NSAIDs, GI symptoms & cardiovascular risk",
  "Muscle relaxants (for pain)",
  "Knee & Leg Chapter",
  "MRI (magnetic resonance imaging)",
  "Neck and Upper Back",
  "Electro- diagnostic testing",
  "and Other Medical Treatment Guidelines ",
  "https://www.example.org/page?a=1,2",
  "which is part of the MTUS",
  "accessed 1/2/2017, ",
  "UpToDate",
  ", and ",
  "; ",
  "(",
  ")",
  "\n",
  ". ",
];
const line = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...bricks) }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(""));

describe("any line made of the form's own words", () => {
  test("is read into the contract, each value with its evidence inside the line", () => {
    fc.assert(
      fc.property(line, fc.constantFrom("reviewer", "claims administrator"), (text, side) => {
        const offsets = Int32Array.from({ length: text.length }, (_, at) => at);
        const read = readGuidelineLine({ text, offsets, start: 0 }, side);
        expect(guidelineLineSchema.safeParse(read).error).toBeUndefined();
        for (const { span, raw, sections } of read.citations) {
          expect(raw).not.toBe("");
          expect(text.slice(...span).replace(/\s+/g, " ")).toBe(raw);
          for (const section of sections) {
            const evidence = text.slice(...section.span).replace(/\s/g, "");
            expect(evidence).toBe(section.value.replace(/\s/g, ""));
            expect(evidence).not.toBe("");
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("never loses all of what follows a lead-in", () => {
    const cited = fc.constantFrom("MTUS ", "Non-MTUS Citation ");
    const title = fc.stringMatching(/^[A-Z][a-z]{3,9}( [a-z]{3,9}){0,5}$/);
    fc.assert(
      fc.property(cited, title, (kind, words) => {
        const text = `Decision based on ${kind}${words}.`;
        const offsets = Int32Array.from({ length: text.length }, (_, at) => at);
        const { citations } = readGuidelineLine({ text, offsets, start: 0 }, "reviewer");
        expect(citations.map(({ raw }) => raw).join(" ")).toBe(words);
      }),
    );
  });
});
