import { expect, test } from "vitest";
import { exampleSearches, wellAnswered } from "@/components/home/example-searches";

const totals = (...issues: number[]) => exampleSearches.map((_, at) => issues[at] ?? 0);

test("the first questions that enough issues answer are shown, in their order", () => {
  expect(wellAnswered(totals(1, 40, 9, 0, 12)).map(({ issues }) => issues)).toEqual([40, 9, 12]);
});

test("where few are answered well, those of the most issues are shown, and none without any", () => {
  expect(wellAnswered(totals(1, 2, 9)).map(({ issues }) => issues)).toEqual([1, 2, 9]);
  expect(wellAnswered(totals(0, 2)).map(({ issues }) => issues)).toEqual([2]);
  expect(wellAnswered(totals())).toEqual([]);
});
