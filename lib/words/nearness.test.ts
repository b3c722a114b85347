import { expect, test } from "vitest";
import { nearnessWords, traitNames } from "@/lib/words/nearness";

test("why a determination is near is told in one line", () => {
  expect(nearnessWords({ treatment: ["tramadol"] })).toBe("Same treatment");
  expect(nearnessWords({ treatment: ["acupuncture"], bodyPart: ["knee"] })).toBe(
    "Same treatment and body part",
  );
  expect(
    nearnessWords({
      category: ["rehabilitation"],
      bodyPart: ["knee"],
      sectionByReviewer: ["chronic-pain-medical-treatment-guidelines/acupuncture"],
      reason: ["no-plan-or-goals"],
    }),
  ).toMatch(
    /^Same kind of treatment \(Rehabilitation\), body part, guideline section \(Acupuncture\) and reason \(no plan, goals or rationale stated\)$/,
  );
  expect(nearnessWords({})).toBe("");
});

test("of several shared values one is named, and the others are counted", () => {
  expect(nearnessWords({ reason: ["no-plan-or-goals", "exceeds-guideline"] })).toBe(
    "Same reason (no plan, goals or rationale stated and 1 more)",
  );
  expect(traitNames({ reason: ["no-plan-or-goals"], treatment: ["acupuncture"] })).toBe(
    "treatment and reason",
  );
});
