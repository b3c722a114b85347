import { expect, test } from "vitest";
import { nearnessWords } from "@/components/words/nearness";

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
    /^Same kind of treatment \(Rehabilitation\), body part, guideline section \(MTUS Chronic Pain \(to 2017\), Acupuncture\) and reason \(no plan or goals stated\)$/,
  );
  expect(nearnessWords({})).toBe("");
});
