import { expect, test } from "vitest";
import { parseLetter } from "@/lib/parse/parse-letter";
import { generateSamples } from "@/samples/generate";

const letters = [...generateSamples()];
const readings = letters.map(({ text }) => parseLetter({ text, pages: [0] }));
const determinations = readings.flatMap((read) => (read.status === "unreadable" ? [] : read.determination));
const issues = determinations.flatMap((determination) => determination.issues);
/** Of all values the share that holds. */
const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

test("every generated letter is read whole, without a warning", () => {
  expect(letters.length).toBeGreaterThan(500);
  expect(readings.filter(({ status }) => status !== "parsed")).toEqual([]);
  expect(determinations.flatMap(({ warnings }) => warnings)).toEqual([]);
  expect(
    issues.filter(({ treatments, decidingSentence }) => !treatments.length || !decidingSentence),
  ).toEqual([]);
});

test("they are of all formats from 2013 to 2025, and each has its own number", () => {
  expect(new Set(determinations.map(({ format }) => format))).toEqual(
    new Set(["F1", "F2", "F3a", "F3b", "F3c", "F4"]),
  );
  expect(new Set(determinations.map(({ dates }) => dates.decision?.value.slice(0, 4))).size).toBe(13);
  expect(new Set(determinations.map(({ caseNumber }) => caseNumber?.value)).size).toBe(letters.length);
});

test("outcomes and treatments are distributed as in the yearly reports", () => {
  const overturned = shareOf(issues, ({ decision }) => decision.value === "overturned");
  expect(overturned).toBeGreaterThan(0.08);
  expect(overturned).toBeLessThan(0.13);
  const drugs = shareOf(issues, ({ treatments }) => treatments[0]?.category === "Pharmaceuticals");
  expect(drugs).toBeGreaterThan(0.33);
  expect(drugs).toBeLessThan(0.55);
  const refused = issues.filter(({ decision }) => decision.value === "upheld");
  expect(shareOf(refused, ({ denialReasons }) => denialReasons.length > 0)).toBeGreaterThan(0.97);
});

test("the same letters are made every time", () => {
  expect([...generateSamples()]).toEqual(letters);
});
