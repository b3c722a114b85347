import { describe, expect, test } from "vitest";
import { noFields } from "@/lib/parse/fields/letter-fields";
import { readPatient } from "@/lib/parse/fields/patient";
import type { LetterParts } from "@/lib/parse/letter-parts";
import { cut } from "@/lib/parse/piece";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

function patient(text: string) {
  const letter = plainPiece(text);
  const parts: LetterParts = {
    format: "F3c",
    letter,
    header: new Map(),
    method: null,
    summary: letter,
    decisions: cut(letter, 0, 0),
    issues: [],
    labels: [],
    warnings: [],
  };
  return readPatient(parts, noFields()).patient;
}

describe("the worker's age and sex", () => {
  test.each<[string, number | string | null, string | null]>([
    ["The injured worker is a 49-year-old male who", 49, "male"],
    ["The injured worker is a(n) 41 year old female, who", 41, "female"],
    ["This case involves a now 50 year-old man with", 50, "male"],
    ["The 58 year old female injured worker suffered", 58, "female"],
    ["The applicant is a 33 y/o woman", 33, "female"],
    ["A 61 y.o. M was hurt", 61, "male"],
    ["The patient is a forty-two-year-old gentleman", 42, "male"],
    ["The patient is 37 years old. The patient is a male janitor", 37, "male"],
    ["A female clerk, aged 29, was hurt", 29, "female"],
    ["The patient is a 29 years of age right hand dominant lady", 29, "female"],
    ["The worker was hurt on 3/4/2016 at work", null, null],
    ["The patient has had a 20 year career", null, null],
    ["The patient is a 490 year old", null, null],
    ["The patient is a ██-year-old man", "90 or over", "male"],
    ["The patient is a ████████████-year-old man", "90 or over", "male"],
    ["A woman, aged ██, was hurt", "90 or over", "female"],
    ["The patient is a 93-year-old man", "90 or over", "male"],
    ["Ms. ████, a 44-year-old", 44, null],
  ])("%s: %s, %s", (text, age, sex) => {
    expect([patient(text)?.age?.value ?? null, patient(text)?.sex?.value ?? null]).toEqual([age, sex]);
  });

  test("of pronouns alone is implied, and only where they agree", () => {
    expect(patient("The 40 year old worker hurt her hand. She rested.")?.sex).toMatchObject({
      value: "female",
      certainty: "implied",
    });
    expect(patient("The 40 year old worker hurt her hand. He rested.")?.sex).toBeNull();
  });
});
