import { describe, expect, test } from "vitest";
import { matchNames } from "@/lib/search/suggest/match-names";

const found = (typed: string, value: string) => matchNames(typed).find((match) => match.value === value);

describe("a value is found by any of its names", () => {
  test.each([
    ["norco", "hydrocodone-acetaminophen", "brand", "Norco"],
    ["UDS", "urine-drug-screen", "treatment", "UDS"],
    [
      "acupunct",
      "acupuncture-medical-treatment-guidelines",
      "guideline",
      "Acupuncture Medical Treatment Guidelines",
    ],
    [
      "physical medicine",
      "chronic-pain-medical-treatment-guidelines/physical-medicine",
      "guideline section",
      "MTUS Chronic Pain (to 2017)",
    ],
    ["neck", "cervical-spine", "body part", "neck"],
    ["physiatr", "physical-medicine-and-rehabilitation", "specialty", "Physiatry"],
    ["opio", "opioids", "drug class", null],
    ["rehab", "rehabilitation", "category", null],
  ])("%s: %s", (typed, value, kind, detail) => {
    expect(found(typed, value)).toMatchObject({ kind, detail });
  });
});

test("the whole name is better than its beginning, that is better than the beginning of a word inside", () => {
  const rank = (typed: string) => found(typed, "lumbar-spine")?.rank;
  expect(rank("lumbar spine")).toBe(0);
  expect(rank("lumb")).toBe(1);
  expect(rank("spin")).toBe(2);
  expect(rank("umbar")).toBeUndefined();
});

test("each value stands once, under its best name", () => {
  const matches = matchNames("hydro");
  expect(new Set(matches.map(({ key, value }) => `${key}=${value}`)).size).toBe(matches.length);
  expect(found("hydrocodone/acetaminophen", "hydrocodone-acetaminophen")).toMatchObject({
    kind: "treatment",
    rank: 0,
  });
});

test("case, accents, hyphens, blanks and a plural s do not matter", () => {
  for (const typed of ["L-Spine", "l spine", " LUMBAR  SPINES ", "lúmbar-spine"])
    expect(found(typed, "lumbar-spine"), typed).toMatchObject({ rank: 0 });
});

test.each(["", " ", "m", "-", '"', "日本語", "🙂🙂", "zzzz"])("nothing is meant by %j", (typed) => {
  expect(matchNames(typed)).toEqual([]);
});

test("what somebody hostile types is words like any others", () => {
  expect(matchNames('"><script>alert(1)</script>')).toEqual([]);
  expect(matchNames("a".repeat(100_000))).toEqual([]);
});
