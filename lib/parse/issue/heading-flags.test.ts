import { expect, test } from "vitest";
import { readHeadingFlags } from "@/lib/parse/issue/heading-flags";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const flags = (heading: string) => readHeadingFlags(plainPiece(heading)).map(({ value }) => value);

test.each([
  ["Retrospective Mobic 15mg #30", ["retrospective"]],
  ["Retro: urine drug screen", ["retrospective"]],
  ["RETROSPECTIVE REQUEST FOR A HIP X-RAY", ["retrospective"]],
  ["Retro-spective knee brace", ["retrospective"]],
  ["Mobic 15mg #30 (DOS 9/2/16)", ["retrospective"]],
  ["Mobic 15mg, date of service 9/2/16", ["retrospective"]],
  ["Associated surgical service: Walker", ["associated-surgical-service"]],
  ["ASSOCIATED SURGICAL SERVICES: CRUTCHES", ["associated-surgical-service"]],
  ["Post-op hand therapy", ["post-operative"]],
  ["Postoperative hand therapy", ["post-operative"]],
  ["Post operative hand therapy", ["post-operative"]],
  ["Post-surgical hand therapy", ["post-operative"]],
  ["Postop Keflex 500mg #20", ["post-operative"]],
  ["Pre-op EKG", ["pre-operative"]],
  ["Preoperative labs", ["pre-operative"]],
  ["Pre-surgical psychological evaluation", ["pre-operative"]],
  ["Associated surgical service: Post-op sling", ["associated-surgical-service", "post-operative"]],
])("%s raises %j", (heading, expected) => expect(flags(heading)).toEqual(expected));

test.each([
  "Postural training",
  "Post-injection therapy",
  "Prescription footwear",
  "Operative arthroscopy of the knee",
  "Retro-patellar injection",
  "Retrograde nail removal",
  "Surgical consultation",
  "Preventive dental care",
])("%s raises none", (heading) => expect(flags(heading)).toEqual([]));

test("shows the words that raise a flag", () => {
  const heading = "Hip brace (DOS 1/4/17)";
  expect(heading.slice(...readHeadingFlags(plainPiece(heading))[0]!.span)).toBe("DOS");
});

test.each([" ", "a", "Post-"])("reads a megabyte of '%s' in under four seconds", (unit) => {
  const start = performance.now();
  flags(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - start).toBeLessThan(4000);
});
