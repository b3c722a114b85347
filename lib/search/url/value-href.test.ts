import fc from "fast-check";
import { expect, test } from "vitest";
import { filterKeys } from "@/lib/search/filters/all";
import {
  emptySearch,
  readSearchParams,
  searchHref,
  toggleFilter,
  writeSearchParams,
} from "@/lib/search/url/params";
import { searchQuery, valueHref } from "@/lib/search/url/value-href";
import { valueLinks } from "@/lib/search/url/value-links";

const values: Partial<Record<(typeof filterKeys)[number], string[]>> = {
  outcome: ["upheld", "overturned"],
  treatment: ["mri", "tens-unit", "not-stated"],
  section: ["mtus-opioids/weaning", "odg-low-back/mris"],
  "ur-body": ["mtus", "only-odg", "none"],
  state: ["CA", "NJ", "not-stated"],
  year: ["2016", "2017", "not-stated"],
  age: ["18-29", "70-120"],
};
const keys = filterKeys.filter((key) => key in values);

const chosen = fc.record(
  Object.fromEntries(
    keys.map((key) => [
      key,
      fc.subarray(values[key]!.flatMap((value) => (key === "outcome" ? [value] : [value, `-${value}`]))),
    ]),
  ),
);

test("a click on a value leads where the search with that value stands, whatever is chosen", () => {
  fc.assert(
    fc.property(
      chosen,
      fc.record({
        q: fc.string(),
        "decided-from": fc.constantFrom("", "2014"),
        page: fc.constantFrom("1", "7"),
      }),
      fc.constantFrom(...keys),
      fc.nat(),
      fc.boolean(),
      (filters, rest, key, at, excluded) => {
        const params = readSearchParams({ ...filters, ...rest });
        const known = values[key]!;
        const value = `${excluded && key !== "outcome" ? "-" : ""}${known[at % known.length]}`;
        expect(valueHref(valueLinks(params, key), value)).toBe(searchHref(toggleFilter(params, key, value)));
        expect(searchQuery(valueLinks(params, key))).toBe(writeSearchParams({ ...params, page: 1 }));
      },
    ),
    { numRuns: 500 },
  );
});

test("taking back the only value leads to the empty search", () => {
  const params = { ...emptySearch, treatment: ["mri"] };
  expect(valueHref(valueLinks(params, "treatment"), "mri")).toBe("/search");
});
