import { expect, test } from "vitest";
import { byHeading, listsOf, shownValues } from "@/components/filters/shown-values";
import { type FilterKey, filterLabel } from "@/lib/search/filters";
import type { Facet, FacetValue } from "@/lib/search/results";
import { emptySearch } from "@/lib/search/url";

const value = (name: string, more: Partial<FacetValue> = {}): FacetValue => ({
  value: name,
  label: name,
  count: 1,
  selected: false,
  excluded: false,
  ...more,
});
const many = (prefix: string, count: number, more: Partial<FacetValue> = {}) =>
  Array.from({ length: count }, (_, i) => value(`${prefix}${i}`, more));
const facet = (key: FilterKey, values: FacetValue[], more: Partial<Facet> = {}): Facet => ({
  key,
  label: filterLabel(key, emptySearch),
  values,
  more: 0,
  ...more,
});
const names = (one: Facet) => shownValues(one).map((shown) => shown.value);

test("a long filter shows its commonest values, a list hardly longer all of them", () => {
  expect(names(facet("specialty", many("s", 30)))).toEqual(["s0", "s1", "s2", "s3", "s4", "s5"]);
  expect(names(facet("specialty", many("s", 9)))).toHaveLength(9);
});

test("what is chosen and what letters do not state is shown wherever it stands", () => {
  const values = [
    ...many("s", 12),
    value("rare", { selected: true }),
    value("left-out", { excluded: true }),
    value("not-stated"),
  ];
  expect(names(facet("specialty", values)).slice(6)).toEqual(["rare", "left-out", "not-stated"]);
});

test("a value under another keeps that one shown, and opens the whole of its list", () => {
  const children = [
    ...many("t", 7, { parent: "c11" }),
    value("chosen", { parent: "c11", selected: true }),
    ...many("u", 7, { parent: "c0" }),
  ];
  const shown = shownValues(
    facet("category", many("c", 12), { children: { key: "treatment", values: children } }),
  );
  expect(shown.at(-1)?.value).toBe("c11");
  expect(shown.at(-1)?.under).toHaveLength(8);
  expect(shown[0]?.under).toHaveLength(3);
  expect(shown[0]?.more).toBe(4);
});

test("the ways to all values tell how many there are, or do not where that is not known", () => {
  const children = { key: "treatment" as const, values: many("t", 20, { parent: "c0" }) };
  expect(listsOf(facet("category", [value("c0", { more: 5 })], { children }), 1)).toEqual([
    { filter: "treatment", all: 25 },
  ]);
  expect(listsOf(facet("category", [value("c0")], { children, more: 3 }), 1)).toEqual([
    { filter: "category", all: 4 },
    { filter: "treatment", all: null },
  ]);
  expect(listsOf(facet("specialty", many("s", 5)), 5)).toEqual([]);
});

test("guidelines stand under their body without its name, the commonest body first", () => {
  const guidelines = ["odg-low-back", "chronic-pain-medical-treatment-guidelines", "odg-pain", "a-leaflet"];
  const labels: Record<string, string> = {
    "odg-low-back": "ODG Low Back",
    "odg-pain": "ODG Pain",
    "chronic-pain-medical-treatment-guidelines": "MTUS Chronic Pain",
  };
  const lists = byHeading(
    "guideline",
    guidelines.map((id) => ({ value: id, label: labels[id] ?? "A leaflet", count: 1 })),
  );
  expect(lists.map(({ name, values }) => [name, values.map(({ label }) => label)])).toEqual([
    ["ODG", ["Low Back", "Pain"]],
    ["MTUS", ["Chronic Pain"]],
    ["Other", ["A leaflet"]],
  ]);
});
