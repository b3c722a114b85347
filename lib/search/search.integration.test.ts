import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Random } from "@/bench/letters/random";
import { type IssueDocument, toDocuments } from "@/lib/search/document";
import {
  citedBySides,
  emptySearch,
  type FilterKey,
  filterKeys,
  pageSize,
  type SearchParams,
  sorts,
} from "@/lib/search/params";
import { attributeOf, groupOf } from "@/lib/search/query/filters";
import type { SearchResult } from "@/lib/search/result";
import { search } from "@/lib/search/search";
import { makeRecords, words } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";

const records = makeRecords(160);
const documents = records.flatMap(toDocuments);
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

describe("counts, compared with a plain scan of the corpus", () => {
  const random = new Random(42);
  const searches = Array.from({ length: 120 }, () => randomSearch(random));

  test.each(searches.map((params) => [describeSearch(params), params] as const))("%s", async (_, params) => {
    const result = await search(params);
    expect(result.total).toBe(matching(params).length);
    expect(result.pageCount).toBe(Math.ceil(result.total / pageSize));
    for (const key of filterKeys) expect(countsIn(result, key), key).toEqual(scannedCounts(params, key));
  });
});

test("a filter's selected value stays in its panel when the other filters leave nothing of it", async () => {
  const params: SearchParams = {
    ...emptySearch,
    q: "nowheretobefound",
    treatment: ["tramadol"],
    year: ["1999"],
  };
  const result = await search(params);
  expect(result.total).toBe(0);
  expect(result.facets.find(({ key }) => key === "year")?.values).toEqual([
    { value: "1999", label: "1999", count: 0, selected: true, excluded: false },
  ]);
  expect(result.facets.find(({ key }) => key === "category")?.children?.values).toEqual([
    {
      value: "tramadol",
      label: "Tramadol",
      count: 0,
      selected: true,
      excluded: false,
      parent: "pharmaceuticals",
    },
  ]);
});

test("a selected value keeps its count when its filter has more values than the engine lists", async () => {
  const { engine, index: name } = index;
  const limit = (maxValuesPerFacet: number) =>
    engine.index(name).updateFaceting({ maxValuesPerFacet }).waitTask({ timeout: 60_000 });
  const params: SearchParams = { ...emptySearch, section: [] };
  const counts = Object.entries(scannedCounts(params, "section")).toSorted(([, a], [, b]) => a - b);
  const [rarest, count] = counts[0]!;
  await limit(3);
  try {
    const found = countsIn(await search({ ...params, section: [rarest] }), "section");
    expect(Object.keys(found)).toHaveLength(4);
    expect(found[rarest]).toBe(count);
  } finally {
    await limit(2000);
  }
});

describe.each(sorts)("paging by %s", (sort) => {
  test.each(["", words[0]!])("meets every issue exactly once, to the end (query %j)", async (q) => {
    const params: SearchParams = { ...emptySearch, q, sort };
    const { pageCount, total } = await search(params);
    const met: string[] = [];
    for (let page = 1; page <= pageCount; page++)
      met.push(...(await search({ ...params, page })).hits.map(({ id }) => id));
    expect(met).toHaveLength(total);
    expect(new Set(met)).toEqual(new Set(matching(params).map(({ id }) => id)));
  });
});

test.each([
  ["newest", (a: string, b: string) => b.localeCompare(a)],
  ["oldest", (a: string, b: string) => a.localeCompare(b)],
] as const)("%s first, issues without a date last", async (sort, compare) => {
  const { pageCount } = await search({ ...emptySearch, sort });
  const dates: (string | null)[] = [];
  for (let page = 1; page <= pageCount; page++)
    dates.push(
      ...(await search({ ...emptySearch, sort, page })).hits.map(({ decisionDate }) => decisionDate),
    );
  const dated = dates.filter((date) => date !== null);
  expect(dated.length).toBeLessThan(dates.length);
  expect(dates).toEqual([...dated.toSorted(compare), ...dates.slice(dated.length)]);
});

test("a page beyond the end shows the last one", async () => {
  const { pageCount } = await search(emptySearch);
  const last = await search({ ...emptySearch, page: pageCount });
  const beyond = await search({ ...emptySearch, page: 1_000_000 });
  expect(beyond.page).toBe(pageCount);
  expect(beyond.hits).toEqual(last.hits);
});

function randomSearch(random: Random): SearchParams {
  const params: SearchParams = {
    ...emptySearch,
    q: random.next() < 0.4 ? random.some(words, random.int(1, 2)).join(" ") : "",
    "cited-by": random.pick(citedBySides),
  };
  for (const key of random.some(filterKeys, random.int(0, 3))) {
    const held = [...new Set(documents.flatMap((document) => valuesOf(document, key, params)))];
    const chosen = random.some(held, random.int(1, 3));
    Object.assign(params, { [key]: chosen.map((value) => (random.next() < 0.3 ? `-${value}` : value)) });
  }
  return params;
}

function matching(params: SearchParams, without?: string): IssueDocument[] {
  return documents.filter((document) => {
    if (!params.q.split(" ").every((word) => textOf(document).includes(word))) return false;
    const groups = new Map<string, boolean>();
    for (const key of filterKeys) {
      const held = valuesOf(document, key, params);
      const [excluded, wanted] = partition(params[key]);
      if (excluded.some((value) => held.includes(value))) return false;
      if (wanted.length === 0 || groupOf(key) === without) continue;
      const met = wanted.some((value) => held.includes(value));
      groups.set(groupOf(key), met || groups.get(groupOf(key)) === true);
    }
    return [...groups.values()].every(Boolean);
  });
}

function partition(values: readonly string[]): [excluded: string[], included: string[]] {
  return [
    values.filter((value) => value.startsWith("-")).map((value) => value.slice(1)),
    values.filter((value) => !value.startsWith("-")),
  ];
}

function scannedCounts(params: SearchParams, key: FilterKey): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const document of matching(params, groupOf(key)))
    for (const value of valuesOf(document, key, params)) counts[value] = (counts[value] ?? 0) + 1;
  const [excluded, included] = partition(params[key]);
  for (const value of included) counts[value] ??= 0;
  for (const value of excluded) {
    const others = params[key].filter((other) => other !== `-${value}`);
    counts[value] = matching({ ...params, [key]: others }, groupOf(key)).filter((document) =>
      valuesOf(document, key, params).includes(value),
    ).length;
  }
  return counts;
}

function countsIn(result: SearchResult, key: FilterKey): Record<string, number> {
  const panel = result.facets.find((facet) => facet.key === key || facet.children?.key === key);
  const values = panel?.key === key ? panel.values : (panel?.children?.values ?? []);
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

function valuesOf(document: IssueDocument, key: FilterKey, params: SearchParams): string[] {
  return [document[attributeOf(key, params)]].flat().map(String);
}

function textOf({ request, rationale, decidingSentence, summary }: IssueDocument): string {
  return [request, rationale, decidingSentence, summary].join(" ");
}

function describeSearch(params: SearchParams): string {
  const filters = filterKeys.flatMap((key) => params[key].map((value) => `${key}=${value}`));
  return [params.q && `"${params.q}"`, params["cited-by"], ...filters].filter(Boolean).join(" ");
}
