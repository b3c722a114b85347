import { expect, test } from "vitest";
import { yearsToDraw, yearWords } from "@/components/search/strip/years-to-draw";

const year = (name: string, overturned = 1, upheld = 2) => ({ year: name, overturned, upheld });

test("a year without issues keeps its place between those that have some", () => {
  const { dated, undated } = yearsToDraw([year("2014"), year("2017")]);
  expect(dated.map((one) => one.year)).toEqual(["2014", "2015", "2016", "2017"]);
  expect(dated[1]).toEqual({ year: "2015", overturned: 0, upheld: 0 });
  expect(undated).toBeNull();
});

test("what states no date stands apart, also where nothing else is", () => {
  expect(yearsToDraw([year("2014"), year("not-stated")]).undated?.year).toBe("not-stated");
  expect(yearsToDraw([year("not-stated")]).dated).toEqual([]);
  expect(yearsToDraw([])).toEqual({ dated: [], undated: null });
});

test("a column says its figures", () => {
  expect(yearWords(year("2017", 1200, 34))).toBe("2017: 1,200 of 1,234 overturned");
  expect(yearWords(year("not-stated"))).toBe("No date stated: 1 of 3 overturned");
});
