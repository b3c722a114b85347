import { expect, test } from "vitest";
import { pageRuns } from "@/lib/search/read/topic/page-runs";

const count = (page: number, issues: number) => ({ page, issues });

test("pages that are cited about as often as their neighbour are one place", () => {
  const pages = [count(22, 11), count(97, 3), count(98, 32), count(99, 30), count(100, 4)];
  expect(pageRuns(pages)).toEqual([
    { first: 98, last: 99 },
    { first: 22, last: 22 },
    { first: 100, last: 100 },
    { first: 97, last: 97 },
  ]);
});

test("of equally frequent pages the first comes first, and no page stands in two places", () => {
  const pages = Array.from({ length: 10 }, (_, at) => count(at + 1, 5));
  expect(pageRuns(pages)).toEqual([
    { first: 1, last: 6 },
    { first: 7, last: 10 },
  ]);
});

test("without pages there are no places", () => {
  expect(pageRuns([])).toEqual([]);
});
