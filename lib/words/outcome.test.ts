import { expect, test } from "vitest";
import { verdict } from "@/lib/words/outcome";

test.each([
  [["upheld"], "Upheld · refusal stands"],
  [["upheld", "upheld"], "Upheld · both refusals stand"],
  [["upheld", "upheld", "upheld"], "Upheld · all three refusals stand"],
  [["overturned"], "Overturned · treatment granted"],
  [["overturned", "overturned"], "Overturned · both treatments granted"],
  [["overturned", "upheld", "overturned"], "Partially overturned · 2 of 3 granted"],
] as const)("%j reads “%s”", (decisions, headline) => {
  expect(verdict(decisions).headline).toBe(headline);
});

test("none of several is said so that it cannot be read as some", () => {
  expect(verdict(["upheld", "upheld", "upheld"]).meaning).toContain(
    "found none of the three disputed treatments",
  );
  expect(verdict(["upheld", "upheld"]).meaning).toContain("found neither of the two disputed treatments");
});

test("one granted of several is told in the singular", () => {
  expect(verdict(["overturned", "upheld"]).meaning).toContain("must authorize that one");
});

test.each([
  [["upheld"], "this review did not change it, and the treatment remains refused"],
  [["upheld", "upheld"], "this review did not change it, and the treatments remain refused"],
  [["overturned"], "this review reversed it, and the treatment is granted"],
  [["overturned", "overturned"], "this review reversed it, and the treatments are granted"],
  [["overturned", "upheld"], "where it is upheld, this review did not change it."],
] as const)("what %j comes to for the worker", (decisions, words) => {
  expect(verdict(decisions).forWorker).toContain(words);
});

test.each([
  [["upheld"], "The letter upholds the refusal. The claims administrator’s refusal stands."],
  [["upheld", "upheld", "upheld"], "The letter upholds all three refusals. The claims"],
  [
    ["overturned", "overturned"],
    "The letter overturns both refusals. The claims administrator must authorize them.",
  ],
  [
    ["overturned", "upheld", "upheld"],
    "The letter overturns one of the three refusals; the claims administrator must",
  ],
] as const)("where a rationale contradicts its decision %j tells the decisions alone", (decisions, words) => {
  expect(verdict(decisions, true).meaning).toContain(words);
});
