import { describe, expect, test } from "vitest";
import { sectionNow, standingOf } from "@/lib/catalog/standing";

const today = "2026-12-01";
const of = (guidelineId: string, decided: string | null, year?: number) =>
  standingOf({ guidelineId, year }, decided, today);

describe("where a guideline stood at the decision, and where it stands today", () => {
  test("a chapter of 2004 was in force in February 2017, and was replaced by December", () => {
    expect(of("low-back-complaints", "2017-02-28", 2004)).toMatchObject({
      atDecision: "in force",
      now: "replaced",
      replacedOn: "2017-12-01",
      replacedBy: "low-back-disorders",
      edition: null,
    });
  });

  test("an edition that was replaced before the decision was not in force then", () => {
    expect(of("chronic-pain-medical-treatment-guidelines", "2017-02-28", 2009)).toMatchObject({
      atDecision: "replaced",
      replacedOn: "2016-07-28",
      replacedBy: "chronic-pain",
    });
  });

  test("without a year the edition of the day is meant", () => {
    const early = of("chronic-pain-medical-treatment-guidelines", "2015-02-28");
    expect(early).toMatchObject({ atDecision: "in force", replacedOn: "2016-07-28" });
    const late = of("chronic-pain-medical-treatment-guidelines", "2017-02-28");
    expect(late).toMatchObject({ atDecision: "in force", replacedOn: "2017-12-01" });
  });

  test("an ACOEM guideline cited before the state adopted it was not part of the MTUS yet", () => {
    expect(of("low-back-disorders", "2017-02-28", 2016)).toMatchObject({
      atDecision: "not yet",
      adopted: "2017-12-01",
      now: "replaced",
      replacedBy: "low-back-disorders",
      edition: 2020,
    });
  });

  test("the last edition is in force; what sources doubt is uncertain, never in force", () => {
    expect(of("low-back-disorders", "2022-01-01", 2020)).toMatchObject({
      atDecision: "in force",
      now: "in force",
    });
    expect(of("acupuncture-medical-treatment-guidelines", "2017-02-28")).toMatchObject({
      now: "uncertain",
      replacedBy: null,
    });
  });

  test("on the day of the change the new one counts, and an undated letter has no day", () => {
    expect(of("low-back-complaints", "2017-11-30")?.atDecision).toBe("in force");
    expect(of("low-back-complaints", "2017-12-01")?.atDecision).toBe("replaced");
    expect(of("low-back-complaints", null)).toMatchObject({ atDecision: null, now: "replaced" });
  });

  test.each(["odg-low-back", "no-such-guideline", "work-relatedness", "mtus"])("%s has no standing", (id) =>
    expect(of(id, "2017-02-28")).toBeNull(),
  );
});

test.each([
  ["low-back-complaints/special-studies", "low-back-disorders", "low-back-disorders/diagnostic-testing"],
  [
    "chronic-pain-medical-treatment-guidelines/physical-medicine",
    "chronic-pain",
    "chronic-pain/physical-therapy",
  ],
  [
    "chronic-pain-medical-treatment-guidelines/muscle-relaxants-for-pain",
    "chronic-pain",
    "chronic-pain/muscle-relaxants",
  ],
  ["chronic-pain-medical-treatment-guidelines/boswellia", "chronic-pain", null],
])("%s is found in %s", (section, guideline, now) => expect(sectionNow(section, guideline)).toBe(now));
