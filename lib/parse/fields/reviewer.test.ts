import { describe, expect, test } from "vitest";
import { parseLetter } from "@/lib/parse/parse-letter";
import { inventedLetter } from "@/lib/parse/testing/invented-letter";

function reviewer(...credentials: string[]) {
  const result = parseLetter({ text: inventedLetter({ credentials }), pages: [0] });
  if (result.status === "unreadable") throw new Error(result.detail);
  const { specialties, licensedIn } = result.determination.reviewer;
  return [specialties.map(({ value }) => value), licensedIn.map(({ value }) => value)];
}
const opening = "The Expert Reviewer has the following credentials:";

describe("the credential block", () => {
  test.each([
    [
      "on lines of its own",
      [opening, "State(s) of Licensure: Ohio, Utah", "Certification(s)/Specialty: Neurology"],
    ],
    ["on one line", [`${opening} State(s) of Licensure: Ohio,Utah Certification(s)/Specialty: Neurology`]],
    [
      "in the other order",
      [opening, "Certification(s)/Specialty: Neurology", "State(s) of Licensure: Ohio, Utah"],
    ],
  ])("is read %s", (_, lines) => {
    expect(reviewer(...lines)).toEqual([["Neurology"], ["OH", "UT"]]);
  });

  test("keeps names with an ampersand whole where the line breaks inside them", () => {
    const lines = [
      opening,
      "State(s) of Licensure: New\nMexico",
      "Certification(s)/Specialty: Preventive Medicine, Public Health &\nGeneral Preventive Medicine",
    ];
    expect(reviewer(...lines)).toEqual([
      ["Preventive Medicine", "Public Health & General Preventive Medicine"],
      ["NM"],
    ]);
  });
});

describe("the sentence of 2013 and 2014", () => {
  test.each([
    ["is Board Certified in Urology and is licensed to practice in Texas", ["Urology"], ["TX"]],
    [
      "is Board Certified in Internal Medicine, has a subspecialty in Rheumatology and is licensed to practice in Maine, Ohio and Utah",
      ["Internal Medicine", "Rheumatology"],
      ["ME", "OH", "UT"],
    ],
    [
      "is Board Certified in Family Practice, and is licensed to practice in Washington, D.C.",
      ["Family Practice"],
      ["DC"],
    ],
    [
      "is a licensed Doctor of Chiropractic and is licensed to practice in California",
      ["Chiropractic"],
      ["CA"],
    ],
    ["is a Psychologist who is licensed to practice in California", ["Psychology"], ["CA"]],
  ])("… %s", (words, specialties, states) => {
    expect(reviewer(`The expert reviewer ${words}. He/she has been in active clinical practice.`)).toEqual([
      specialties,
      states,
    ]);
  });
});
