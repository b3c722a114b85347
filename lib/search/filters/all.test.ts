import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { panelKeys } from "@/components/filters/groups";
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
  expect(Object.keys(searchParamsSchema.shape)).toEqual(["q", ...parameters, "sort", "page"]);
  expect(searchParameters.map(({ name, description }) => [name, description !== ""])).toEqual(
    ["q", ...parameters, "sort", "page"].map((name) => [name, true]),
  );
  expect(dimensions.map(([key]) => key)).toEqual(filterKeys.filter((key) => key !== "outcome"));
  expect(new Set([...panelKeys("main"), ...panelKeys("more"), "treatment", "section"])).toEqual(
    new Set(filterKeys),
  );
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

test("no descriptor, catalog or schema reaches a browser", () => {
  const closures = sourcesIn("components")
    .filter((path) => isClient(path))
    .map(closureOf);
  expect(closures.length).toBeGreaterThan(10);
  const reached = closures.flatMap((closure) => [...closure]);
  expect(reached.filter((path) => /^(?:lib\/search\/filters|lib\/catalog|zod)/.test(path))).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."));
}

function isClient(path: string): boolean {
  return readFileSync(path, "utf8").startsWith('"use client"');
}

/** Every module that a module's values come from, itself included; packages by their names. */
function closureOf(start: string): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = readSource(path);
    for (const [, names = "", from = ""] of source.matchAll(
      /^(?:import|export)(?: (?!type\b)([^"]*?) from)? "([^"]+)"/gm,
    )) {
      const onlyTypes = /^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names);
      if (!onlyTypes) open.push(from.replace(/^@\//, ""));
    }
  }
  return seen;
}

function readSource(path: string): string {
  for (const name of [path, `${path}.ts`, `${path}.tsx`]) {
    try {
      return readFileSync(name, "utf8");
    } catch {
      // Not under this ending.
    }
  }
  return "";
}
