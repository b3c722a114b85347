import { expect, test } from "vitest";
import { adoptionWords, ageNote, ageWords, standingLine } from "@/lib/words/standing";

const today = "2026-12-01";
const decided = "2017-02-28";
const cited = (guidelineId: string, year: number | null = null) => ({ guidelineId, year });
const chapter = cited("low-back-complaints", 2004);

test("a letter of 2017 says that its law has changed, when, and what is in force now", () => {
  expect(ageWords([chapter], decided, today)).toBe("Replaced Dec. 1, 2017; now: ACOEM Low Back Disorders.");
  expect(ageWords([chapter, cited("chronic-pain-medical-treatment-guidelines", 2009)], decided, today)).toBe(
    "Replaced July 28, 2016; now: ACOEM Chronic Pain. Replaced Dec. 1, 2017; now: ACOEM Low Back Disorders.",
  );
  expect(ageNote([chapter], decided, today)).toBe("cites guidelines replaced Dec. 1, 2017");
});

test("nothing is said where nothing has changed, and doubt is said as doubt", () => {
  const none = [cited("odg-low-back"), { guidelineId: null }, cited("low-back-disorders", 2020)];
  expect(ageWords(none, "2022-01-01", today)).toBeNull();
  expect(ageNote(none, "2022-01-01", today)).toBeNull();
  expect(ageWords([cited("acupuncture-medical-treatment-guidelines")], decided, today)).toBe(
    "Whether it is still in force is not certain.",
  );
});

test("a citation's own line has both days and the section of today", () => {
  const section = { sectionId: "low-back-complaints/special-studies" };
  expect(standingLine({ ...chapter, sections: [section] }, decided, today)).toEqual({
    words: "In force at this decision; replaced on December 1, 2017",
    now: { guideline: "low-back-disorders", sections: ["low-back-disorders/diagnostic-testing"] },
    caution: true,
  });
  expect(standingLine(cited("low-back-disorders", 2016), decided, today)?.words).toBe(
    "Not part of the MTUS at this decision; adopted on December 1, 2017; replaced on August 11, 2019 by its edition of 2020",
  );
  expect(standingLine(cited("odg-low-back"), decided, today)).toBeNull();
});

test.each([
  ["low-back-complaints", "MTUS until 2017"],
  ["low-back-disorders", "MTUS since 2017"],
  ["odg-low-back", null],
])("in a list %s is noted as %s", (id, words) => expect(adoptionWords(id)).toBe(words));
