import { expect, test } from "vitest";
import { panelKeys } from "@/components/filters/filter-panel";
import { searchParameters } from "@/lib/api/parameters";
import {
  descriptors,
  filterFields,
  filterKeys,
  filterLabel,
  listKeys,
  ranges,
} from "@/lib/search/filters/all";
import { toDocuments } from "@/lib/search/index/document";
import { indexSettings } from "@/lib/search/index/settings";
import { makeRecords } from "@/lib/search/testing/corpus";
import { emptySearch, searchParamsSchema } from "@/lib/search/url/params";
import { dimensions } from "@/lib/search/url/statistics-params";

const parameters = descriptors.flatMap((one) =>
  one.kind === "values" ? [one.key] : Object.keys(one.parameters),
);

test("whatever is keyed by filter has each filter of the list, in its order", () => {
  expect(Object.keys(searchParamsSchema.shape)).toEqual(["q", "words", "in", ...parameters, "sort", "page"]);
  expect(searchParameters.map(({ name, description }) => [name, description !== ""])).toEqual(
    ["q", "words", "in", ...parameters, "sort", "page", ...ranges.map(({ on }) => on)].map((name) => [
      name,
      true,
    ]),
  );
  expect(dimensions.map(([key]) => key)).toEqual(filterKeys.filter((key) => key !== "outcome"));
  expect(
    new Set([...panelKeys("main"), ...panelKeys("more"), ...panelKeys("cited"), "treatment", "section"]),
  ).toEqual(new Set(filterKeys));
  expect(listKeys.length + ranges.length + 1).toBe(descriptors.length);
  for (const key of filterKeys) expect(filterLabel(key, emptySearch)).not.toBe("");
});

test("each filter's fields are in every document, and the engine can filter by them", () => {
  const [filterable] = indexSettings().filterableAttributes ?? [];
  const patterns = typeof filterable === "object" ? filterable.attributePatterns : [];
  expect(patterns).toEqual(expect.arrayContaining(filterFields));
  for (const document of makeRecords(20).flatMap(toDocuments))
    expect(Object.keys(document)).toEqual(expect.arrayContaining(filterFields));
});
