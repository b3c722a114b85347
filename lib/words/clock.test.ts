import { expect, test } from "vitest";
import { limitsOf, yearsBetween } from "@/lib/words/clock";

test("the limits of a letter are counted from its own dates", () => {
  // A Tuesday; five working days later is the Tuesday after.
  expect(limitsOf({ decided: "2017-02-28", refused: "2017-01-24" }, "2026-12-01")).toEqual([
    { id: "appeal-deadline", by: "2017-03-30", passed: true },
    { id: "authorize", by: "2017-03-07", passed: true },
    { id: "twelve-months", by: "2018-01-24", passed: true },
  ]);
});

test("a fresh letter's limits still run, and on the last day too", () => {
  const limits = limitsOf({ decided: "2026-11-01", refused: "2026-10-10" }, "2026-12-01");
  expect(limits.map(({ by, passed }) => [by, passed])).toEqual([
    ["2026-12-01", false],
    ["2026-11-06", true],
    ["2027-10-10", false],
  ]);
});

test("a day that the letter lacks gives no limit", () => {
  expect(limitsOf({ decided: null, refused: null }, "2026-12-01")).toEqual([]);
  expect(limitsOf({ decided: null, refused: "2024-02-29" }, "2026-12-01")).toEqual([
    { id: "twelve-months", by: "2025-02-28", passed: true },
  ]);
});

test.each([
  ["2017-03-30", "2026-12-01", 9],
  ["2025-12-01", "2026-12-01", 1],
  ["2026-01-01", "2026-12-01", 0],
])("from %s to %s it is %i whole years", (from, to, years) => {
  expect(yearsBetween(from, to)).toBe(years);
});
