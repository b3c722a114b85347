import { expect, test } from "vitest";
import { pagesOf } from "@/components/quote/pages-of";

const starts = [0, 100, 250];

test.each([
  ["on the first page", [0, 50], [1, 1]],
  ["up to the end of a page", [90, 100], [1, 1]],
  ["from the start of a page", [100, 120], [2, 2]],
  ["over the turn of a page", [90, 101], [1, 2]],
  ["on the last page", [400, 420], [3, 3]],
  ["on all pages", [0, 420], [1, 3]],
] as const)("words %s", (_, [from, to], pages) => expect(pagesOf(starts, [from, to])).toEqual(pages));

test("a letter of one page, or of none that are known, has no page to name", () => {
  expect(pagesOf([0], [5, 9])).toBeNull();
  expect(pagesOf([], [5, 9])).toBeNull();
});
