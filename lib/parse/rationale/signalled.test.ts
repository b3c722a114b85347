import { describe, expect, test } from "vitest";
import { readSignalled } from "@/lib/parse/rationale/signalled";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const signalled = (text: string) =>
  readSignalled(plainPiece(`${text} The request is not medically necessary.`))?.value;

describe("a lesser course that the reviewer would have accepted", () => {
  test.each([
    "A short course of four to six visits might have been considered.",
    "However, a trial of six visits would be reasonable for this patient.",
    "Therefore a brief course of massage would be indicated; however, twenty visits are not.",
    "An additional 3 sessions of therapy to teach a home program is supported.",
    "With better documentation an EMG may be indicated.",
    "With more information about the fall, a CT of the head could be supported.",
    "Given additional findings of weakness, the study might be appropriate.",
    "A smaller amount of this drug would be supported for this patient.",
    "A rental for one month is reasonable in this case, but a purchase is not.",
    "While the request for Celebrex is appropriate, the strength was not given.",
    "Although a trial of a TENS unit would be appropriate, purchase is not.",
    "Up to 8 visits may be appropriate but the request is for 20.",
    "I would recommend a trial of 6 visits for this worker.",
    "The request was modified to 4 additional visits.",
    "A 30-day rental would be appropriate for this patient, but a purchase is not.",
    "A one-month supply would be supported in this case.",
  ])("%s", (text) => expect(signalled(text)).toBe(text));
});

describe("what is no signal", () => {
  test.each([
    "ODG recommends a trial of 6 visits.",
    "A home-based trial of one month may be appropriate for neuropathic pain.",
    "A total of up to 18 visits may be appropriate with documentation of gain.",
    "A short course of this drug is recommended.",
    "An initial trial of 6 visits over 2 weeks is recommended to establish functional improvement.",
    "Two weeks of therapy were approved by the prior reviewer.",
    "Further visits would not be appropriate.",
    "The requested 4 months of use is considered excessive.",
    "The note made no mention of numbness that would have supported the test.",
    "There was a lack of findings that would support 12 visits.",
    "Nothing was documented that would warrant a trial of the device.",
    "The notes do not show weakness which could have supported a short course of therapy.",
    "The patient completed a short course of therapy, which was appropriate.",
    "The patient completed 6 visits and is appropriate.",
    "The guideline states that short courses are indicated.",
    "Cyclobenzaprine is recommended for a short course only.",
  ])("%s", (text) => expect(signalled(text)).toBeUndefined());

  test("a treatment that is granted", () => {
    const text =
      "A trial of six visits would be reasonable for this patient. The request is medically necessary.";
    expect(readSignalled(plainPiece(text))).toBeNull();
  });

  test("a rationale that is not there", () => expect(readSignalled(null)).toBeNull());
});

test.each([" ", "a", "6 visits ", "a short course of "])(
  "reads a megabyte of '%s' in under four seconds",
  (unit) => {
    const piece = plainPiece(unit.repeat(1_000_000 / unit.length));
    const start = performance.now();
    readSignalled(piece);
    expect(performance.now() - start).toBeLessThan(4000);
  },
);
