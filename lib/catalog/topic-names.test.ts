import { expect, test } from "vitest";
import { topicsNamed } from "@/lib/catalog/topic-names";

test.each([
  ["treatment", "norco", "hydrocodone-acetaminophen"],
  ["treatment", "xanax", "alprazolam"],
  ["guideline", "mtus-low-back-complaints", "low-back-complaints"],
  ["guideline", "cpmtg", "chronic-pain-medical-treatment-guidelines"],
] as const)("the %s at the address of %s is %s", (kind, typed, id) =>
  expect(topicsNamed(kind, typed)).toEqual({ ids: [id], exact: true }),
);

test("words of several names give those, a slip the nearest, and nonsense nothing", () => {
  expect(topicsNamed("guideline", "low-back").ids).toContain("low-back-complaints");
  expect(topicsNamed("treatment", "acupunture").ids).toEqual(["acupuncture"]);
  expect(topicsNamed("treatment", "acupunture").exact).toBe(false);
  expect(topicsNamed("treatment", "zzzzqqqqxxxx").ids).toEqual([]);
  expect(topicsNamed("treatment", "%%%").ids).toEqual([]);
  expect(topicsNamed("treatment", "-mri").ids).toEqual([]);
});
