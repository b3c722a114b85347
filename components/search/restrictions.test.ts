import { expect, test } from "vitest";
import { describeSearch, restrictions } from "@/components/search/restrictions";
import { readSearchQuery, searchHref } from "@/lib/search/params";

test.each([
  ["treatment=mri", "MRI"],
  ["treatment=-mri", "not MRI"],
  ["year=2017&year=-2016", "not 2016, 2017"],
  ["injury-year=-2009", "Year of injury: not 2009"],
  ["injury-year=not-stated", "Year of injury: Not stated in the letter"],
  ["state=-not-stated", "Reviewer licensed in: stated in the letter"],
  ["ur-cited=none-cited", "What the claims administrator cited: No guideline cited"],
  ["reason=-not-classified", "not No reason recognised"],
])("%s reads: %s", (query, words) =>
  expect(describeSearch(readSearchQuery(new URLSearchParams(query)))).toBe(words),
);

test("an exclusion is taken back by itself", () => {
  const params = readSearchQuery(new URLSearchParams("q=knee&treatment=-mri&page=3"));
  expect(restrictions(params).map(({ without }) => searchHref(without))).toEqual([
    "/search?treatment=-mri",
    "/search?q=knee",
  ]);
});
