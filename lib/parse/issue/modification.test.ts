import { describe, expect, test } from "vitest";
import { readModification } from "@/lib/parse/issue/modification";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const read = (heading: string) => {
  const { modification, disputed } = readModification(plainPiece(heading));
  return {
    parts: modification && [
      modification.requested.value,
      modification.authorized.value,
      modification.disputed.value,
    ],
    disputed: disputed.text,
  };
};

describe("a heading where utilization review approved a part", () => {
  test.each([
    [
      "the remaining portion, with a final is",
      "Hand therapy, 10 visits was the original request. Hand therapy, 4 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Hand therapy, 6 visits is",
      ["Hand therapy, 10 visits", "Hand therapy, 4 visits", "Hand therapy, 6 visits"],
    ],
    [
      "without the final is",
      "Soma 350mg #60 was the original request. Soma 350mg #20 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Soma 350mg #40",
      ["Soma 350mg #60", "Soma 350mg #20", "Soma 350mg #40"],
    ],
    [
      "the administrator named first, and the whole request left open",
      "Massage therapy (unspecified quantity) was the original request. The Claims Administrator authorized Massage therapy, 3 sessions, leaving the original request IMR eligible. The original request, Massage therapy (unspecified quantity) is",
      [
        "Massage therapy (unspecified quantity)",
        "Massage therapy, 3 sessions",
        "Massage therapy (unspecified quantity)",
      ],
    ],
    [
      "the administrator named first, and a remaining portion",
      "Urine drug test x 4 was the original request. The Claims Administrator authorized Urine drug test x 1, leaving the remaining portion IMR eligible. The remaining IMR eligible portion of the original request, Urine drug test x 3 is",
      ["Urine drug test x 4", "Urine drug test x 1", "Urine drug test x 3"],
    ],
    [
      "plurals",
      "Twelve pool sessions were the original requests. Five pool sessions were authorized by the Claims Administrator. The remaining IMR eligible portions of the original request, seven pool sessions are",
      ["Twelve pool sessions", "Five pool sessions", "seven pool sessions"],
    ],
    [
      "lost blanks and a misspelling",
      "Cervical traction unit, purchase wasthe orginal request. Cervical traction unit, 30 day rental wasauthorized by the ClaimsAdministrator.The remaining IMReligible portion of theoriginal request, Cervical traction unit, purchase is",
      [
        "Cervical traction unit, purchase",
        "Cervical traction unit, 30 day rental",
        "Cervical traction unit, purchase",
      ],
    ],
    [
      "certified, and a decimal strength",
      "Zanaflex 2.5mg #90 was the original request. Zanaflex 2.5mg #20 was certified by the Claims Administrator. The remaining portion of the original request, Zanaflex 2.5mg #70, is",
      ["Zanaflex 2.5mg #90", "Zanaflex 2.5mg #20", "Zanaflex 2.5mg #70"],
    ],
    [
      "no lead-in before the rest",
      "Lumbar support x 2 was the original request. Lumbar support x 1 was authorized by the Claims Administrator. Lumbar support x 1 is",
      ["Lumbar support x 2", "Lumbar support x 1", "Lumbar support x 1"],
    ],
  ])("reads %s", (_, heading, parts) => {
    expect(read(heading)).toEqual({ parts, disputed: parts[2] });
  });

  test("leads from each part to its place in the heading", () => {
    const heading =
      "X-ray of both hands was the original request. X-ray of the left hand was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, X-ray of the right hand is";
    const { modification } = readModification(plainPiece(heading));
    for (const part of Object.values(modification ?? {}))
      expect(heading.slice(...part.span)).toBe(part.value);
  });
});

describe("a heading without the template", () => {
  test.each([
    ["a plain request", "MRI of the left ankle", "MRI of the left ankle"],
    ["a request that speaks of authorization", "Authorization for 6 visits", "Authorization for 6 visits"],
    [
      "a heading cut off at its start",
      "The remaining IMR eligible portion of the original request, 3 visits is",
      "3 visits",
    ],
    [
      "a template that breaks off",
      "Acupuncture x 9 was the original request.",
      "Acupuncture x 9 was the original request.",
    ],
  ])("has no modification: %s", (_, heading, disputed) => {
    expect(read(heading)).toEqual({ parts: null, disputed });
  });
});

test.each([
  ["blanks", " ".repeat(1_000_000)],
  ["one letter", "a".repeat(1_000_000)],
  ["its own words", "was the original request. ".repeat(40_000)],
  ["its lead-in", "The remaining IMR eligible portion of the original request, ".repeat(17_000)],
  [
    "an open leaving clause",
    `x was the original request. The Claims Administrator authorized y${" leaving".repeat(125_000)}`,
  ],
])("reads a megabyte of %s in under four seconds", (_, text) => {
  const start = performance.now();
  readModification(plainPiece(text));
  expect(performance.now() - start).toBeLessThan(4000);
});
