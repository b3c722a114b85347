import fc from "fast-check";
import { expect, test } from "vitest";
import { treatmentForms } from "@/lib/catalog/treatments";
import { readBodyParts } from "@/lib/parse/issue/body-parts";
import { readTreatments } from "@/lib/parse/issue/treatments";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const word = fc.oneof(
  fc.constantFrom(...treatmentForms.map(({ phrase }) => phrase)),
  fc.constantFrom(
    ..."left,right knee,lumbar spine,L4-5,for,following,with,under,and,/,(,),;,5%,50 mg,#30,cream,IM,injection,consult,to".split(
      ",",
    ),
  ),
  fc.string({ maxLength: 6 }),
);

test("any words in any order are read without a fault, each treatment once, with spans inside the heading", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const heading = words.join(" ");
      const treatments = readTreatments(plainPiece(heading));
      const parts = readBodyParts(plainPiece(heading), treatments);
      const ids = treatments.map(({ treatmentId }) => treatmentId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(parts.map(({ value }) => value)).size).toBe(parts.length);
      for (const { span } of [...treatments, ...parts]) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(span[1]).toBeLessThanOrEqual(heading.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test("every form of the catalog is read as its own treatment, a drug's perhaps as its cream", () => {
  const plain = (id: string) => id.replace(/-topical$/, "");
  const misread = treatmentForms.flatMap(({ phrase, treatment }) => {
    const ids = readTreatments(plainPiece(`one ${phrase}`)).map(({ treatmentId }) => plain(treatmentId));
    return ids.join() === plain(treatment.id) ? [] : [`${phrase}: ${ids}, not ${treatment.id}`];
  });
  expect(misread).toEqual([]);
});
