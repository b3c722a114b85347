import { expect, test } from "vitest";
import { withinTime } from "@/lib/parse/within-time";

test("what is done in time is returned, and what it throws is thrown", () => {
  expect(withinTime(1000, () => withinTime(1000, () => 2))).toBe(2);
  const error = new RangeError("of its own");
  expect(() =>
    withinTime(1000, () => {
      throw error;
    }),
  ).toThrow(error);
});

test("an endless loop and a pattern that backtracks without end are stopped", () => {
  const spin = () => {
    for (;;);
  };
  expect(withinTime(50, spin)).toBeNull();
  // The pattern has to be slow, because the test stops it.
  // eslint-disable-next-line regexp/no-super-linear-backtracking, regexp/no-super-linear-move
  expect(withinTime(50, () => /(a+)+$/.test(`${"a".repeat(60)}b`))).toBeNull();
  expect(withinTime(1000, () => 1)).toBe(1);
});
