import { expect, test } from "vitest";
import { pagesToShow } from "@/components/ui/page-numbers";

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 7, [1, 2, 3, null, 7]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [6, 12, [1, null, 4, 5, 6, 7, 8, null, 12]],
  [12, 12, [1, null, 10, 11, 12]],
])("on page %i of %i the list names %j", (page, pageCount, expected) => {
  expect(pagesToShow(page, pageCount)).toEqual(expected);
});

test("the list is ascending and holds the current page, whatever the numbers", () => {
  for (let count = 1; count <= 30; count++)
    for (let page = 1; page <= count; page++) {
      const numbers = pagesToShow(page, count).filter((n) => n !== null);
      expect(numbers).toContain(page);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect([numbers[0], numbers.at(-1)]).toEqual([1, count]);
    }
});
