import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IssueDocument } from "@/lib/search/engine/document";
import { attributeOf, type FilterKey, filterKeys, groupOf, listKeys } from "@/lib/search/filters/all";
import { citedBySides } from "@/lib/search/filters/cited-by";
import { notStated } from "@/lib/search/filters/filter";
import { toDocuments } from "@/lib/search/index/document";
import { underSummaryFilters } from "@/lib/search/query/filters";
import {
  type FacetValue,
  type SearchResult,
  searchResultSchema,
  summariesResultSchema,
} from "@/lib/search/read/result";
import { search } from "@/lib/search/read/search";
import { searchSummaries } from "@/lib/search/read/search-summaries";
import { makeRecords, words } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import {
  emptySearch,
  pageSize,
  readSearchQuery,
  type SearchParams,
  sorts,
  writeSearchParams,
} from "@/lib/search/url/params";
import { noteInWords } from "@/lib/words/notes";
import { Random } from "@/samples/letters/random";

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
    expect(searchResultSchema.parse(result)).toEqual(result);
    expect(result.pageCount).toBe(Math.ceil(result.total / pageSize));
    for (const key of filterKeys) {
      const { shown, more } = valuesIn(result, key);
      const scanned = scannedCounts(params, key);
      expect(scanned, key).toMatchObject(countsOf(shown));
      if (more !== null) expect(shown.length + more, key).toBe(Object.keys(scanned).length);
    }
    expect(result.years).toEqual(scannedYears(params));
    expect(result.determinations).toBe(
      new Set(matching(params).map(({ determinationId }) => determinationId)).size,
    );
    const summaries = await searchSummaries(params);
    expect(summariesResultSchema.parse(summaries)).toEqual(summaries);
    const scanned = summariesWith(params);
    expect(summaries.total).toBe(scanned.length);
    expect(scanned).toEqual(
      expect.arrayContaining(summaries.summaries.map(({ determinationId }) => determinationId)),
    );
    expect(result.inSummaries).toBe(params.q === "" ? null : scanned.length);
  });
});

test("most of these searches find something", () => {
  const random = new Random(42);
  const totals = Array.from({ length: 120 }, () => matching(randomSearch(random)).length);
  expect(totals.filter((total) => total > 0).length).toBeGreaterThan(60);
});

test("whose citations are looked at narrows nothing by itself, but settles which guidelines are counted", async () => {
  const everything = await search(emptySearch);
  const params: SearchParams = { ...emptySearch, "cited-by": "reviewer-only" };
  const result = await search(params);
  expect(result.total).toBe(everything.total);
  const counts = countsOf(valuesIn(result, "guideline").shown);
  expect(scannedCounts(params, "guideline")).toMatchObject(counts);
  expect(counts).not.toEqual(countsOf(valuesIn(everything, "guideline").shown));
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
    const { shown } = valuesIn(await search({ ...params, section: [rarest] }), "section");
    expect(shown.length).toBeLessThanOrEqual(4);
    expect(countsOf(shown)[rarest]).toBe(count);
  } finally {
    await limit(2000);
  }
});

const walks = new Map<string, Promise<SearchResult["hits"]>>();

/** All hits of a search, page by page: walked once, and looked at from two sides. */
function everyPage(q: string, sort: SearchParams["sort"]): Promise<SearchResult["hits"]> {
  const id = `${sort} ${q}`;
  const walk = walks.get(id) ?? walked();
  walks.set(id, walk);
  return walk;

  async function walked(): Promise<SearchResult["hits"]> {
    const first = await search({ ...emptySearch, q, sort });
    const met = [...first.hits];
    for (let page = 2; page <= first.pageCount; page++)
      met.push(...(await search({ ...emptySearch, q, sort, page })).hits);
    expect(met).toHaveLength(first.total);
    return met;
  }
}

describe.each(sorts)("paging by %s", (sort) => {
  test.each(["", words[0]!, `${words[0]} OR ${words[1]}`])(
    "meets every issue exactly once, to the end (query %j)",
    async (q) => {
      const met = (await everyPage(q, sort)).map(({ id }) => id);
      const expected = matching({ ...emptySearch, q }).map(({ id }) => id);
      expect(met.toSorted()).toEqual(expected.toSorted());
    },
  );
});

test.each([
  ["newest", "decisionDate", (a: string, b: string) => b.localeCompare(a)],
  ["oldest", "decisionDate", (a: string, b: string) => a.localeCompare(b)],
  ["injury-newest", "injuryDate", (a: string, b: string) => b.localeCompare(a)],
  ["injury-oldest", "injuryDate", (a: string, b: string) => a.localeCompare(b)],
] as const)("%s first, issues without a date last", async (sort, date, compare) => {
  for (const q of ["", `${words[0]} OR ${words[1]}`]) {
    const dates = (await everyPage(q, sort)).map((hit) => hit[date]);
    const dated = dates.filter((date) => date !== null);
    expect(dated.length).toBeLessThan(dates.length);
    expect(dates).toEqual([...dated.toSorted(compare), ...dates.slice(dated.length)]);
  }
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
    q: random.next() < 0.5 ? random.some(words, random.int(1, 3)).join(random.pick([" ", " OR "])) : "",
    "cited-by": random.pick(citedBySides),
  };
  for (const key of random.some(filterKeys, random.int(0, 3))) {
    const held = [...new Set(documents.flatMap((document) => valuesOf(document, key, params)))];
    const chosen = random.some(held, random.int(1, 3));
    Object.assign(params, { [key]: chosen.map((value) => (random.next() < 0.3 ? `-${value}` : value)) });
  }
  if (random.next() < 0.3) params["cited-page"] = random.some(pages, random.int(1, 2));
  if (random.next() < 0.3) params["decided-from"] = String(random.int(2014, 2016));
  if (random.next() < 0.3) params["decided-to"] = String(random.int(2015, 2017));
  if (random.next() < 0.2) params["injured-from"] = String(random.int(1999, 2010));
  return readSearchQuery(new URLSearchParams(writeSearchParams(params)));
}

const section = documents.flatMap(({ sectionPage }) => sectionPage)[0]!.replace(/\/\d+$/, "");
const pages = ["98", "99-101", "22-23", "100-105", "600"].flatMap((range) =>
  [section, section.split("/")[0]!].flatMap((cited) => [`${cited}/${range}`, `-${cited}/${range}`]),
);

/** What was scanned: each filter is counted on its own, and most of them over the same issues. */
const kept = new WeakMap<SearchParams, Map<string | undefined, IssueDocument[]>>();

function matching(params: SearchParams, without?: string): IssueDocument[] {
  const known = kept.get(params) ?? new Map<string | undefined, IssueDocument[]>();
  kept.set(params, known);
  // A filter without a value leaves the same issues as all of them.
  const left = listKeys.some((key) => groupOf(key) === without && params[key].length > 0)
    ? without
    : undefined;
  const found =
    known.get(left) ??
    documents.filter((document) => answers(params.q, textOf(document)) && isLeft(document, params, left));
  known.set(left, found);
  return found;
}

/** Whether the filters of a search leave a document. */
function isLeft(document: IssueDocument, params: SearchParams, without?: string): boolean {
  if (!isWithin(document.year, params["decided-from"], params["decided-to"])) return false;
  if (!isWithin(document.injuryYear, params["injured-from"], params["injured-to"])) return false;
  const groups = new Map<string, boolean>();
  for (const key of listKeys) {
    const fits = (value: string) =>
      key === "cited-page"
        ? citesPages(document, value, params["cited-by"])
        : valuesOf(document, key, params).includes(value);
    const [excluded, wanted] = partition(params[key]);
    if (excluded.some(fits)) return false;
    if (wanted.length === 0 || groupOf(key) === without) continue;
    const met = wanted.some(fits);
    groups.set(groupOf(key), met || groups.get(groupOf(key)) === true);
  }
  return [...groups.values()].every(Boolean);
}

/** The determinations whose summary has the words and whose issues, taken together, fit the filters. */
function summariesWith(params: SearchParams): string[] {
  return records.flatMap(({ id, reading: { clinicalSummary } }) => {
    if (!clinicalSummary || !answers(params.q, clinicalSummary.value)) return [];
    const issues = documents.filter(({ determinationId }) => determinationId === id);
    const { year, injuryYear, ...model } = issues[0]!;
    const fields = Object.keys(model) as (keyof typeof model)[];
    const all = fields.map((field) => [field, issues.flatMap((issue) => issue[field] as string)]);
    const asked = underSummaryFilters(params);
    return isLeft({ ...Object.fromEntries(all), year, injuryYear }, asked) ? [id] : [];
  });
}

function answers(q: string, text: string): boolean {
  return q.includes(" OR ")
    ? q.split(" OR ").some((word) => text.includes(word))
    : q.split(" ").every((word) => text.includes(word));
}

function isWithin(year: string, from: string, to: string): boolean {
  if (!from && !to) return true;
  return year !== notStated && year >= from && (to === "" || year <= to);
}

function citesPages(document: IssueDocument, range: string, by: SearchParams["cited-by"]): boolean {
  const { citedPageByReviewer, sectionPageByReviewer } = document;
  const { citedPageByAdministrator, sectionPageByAdministrator } = document;
  const overlaps = (pages: string[]) => pages.some((page) => isAmong(page, range));
  const reviewer = overlaps([...citedPageByReviewer, ...sectionPageByReviewer]);
  const administrator = overlaps([...citedPageByAdministrator, ...sectionPageByAdministrator]);
  return {
    either: reviewer || administrator,
    reviewer,
    "claims-administrator": administrator,
    both: reviewer && administrator,
    "reviewer-only": reviewer && !administrator,
    "claims-administrator-only": administrator && !reviewer,
  }[by];
}

function isAmong(printed: string, range: string): boolean {
  const [cited, page] = parted(printed);
  const [wanted, ends] = parted(range);
  const [first, last = first] = ends.split("-").map(Number);
  return cited === wanted && Number(page) >= first! && Number(page) <= last!;
}

function parted(value: string): [cited: string, pages: string] {
  const end = value.lastIndexOf("/");
  return [value.slice(0, end), value.slice(end + 1)];
}

function scannedYears(params: SearchParams): SearchResult["years"] {
  const found = matching(params, "outcome");
  return [...new Set(found.map(({ year }) => year))].sort().map((year) => {
    const count = (outcome: string) =>
      found.filter((document) => document.year === year && document.outcome === outcome).length;
    return { year, overturned: count("overturned"), upheld: count("upheld") };
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

/**
 * The values that a panel shows, and how many more it says there are; null where it cannot know of
 * all.
 */
function valuesIn({ facets }: SearchResult, key: FilterKey): { shown: FacetValue[]; more: number | null } {
  const panel = facets.find((facet) => facet.key === key || facet.children?.key === key)!;
  if (panel.key === key) return { shown: panel.values, more: panel.more };
  const under = panel.values.reduce((sum, value) => sum + (value.more ?? 0), 0);
  return { shown: panel.children?.values ?? [], more: panel.more > 0 ? null : under };
}

function countsOf(values: FacetValue[]): Record<string, number> {
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

function valuesOf(document: IssueDocument, key: FilterKey, params: SearchParams): string[] {
  return [document[attributeOf(key, params)]].flat().map(String);
}

function textOf({ request, rationale, decidingSentence }: IssueDocument): string {
  return [request, rationale, decidingSentence].join(" ");
}

function describeSearch(params: SearchParams): string {
  return decodeURIComponent(writeSearchParams(params)) || "everything";
}

test("a case that is named among other words is offered where it is held, and said not to be where it is not", async () => {
  const held = records.find(({ id }) => id.startsWith("CM"))!.id;
  const notesOf = async (q: string) => (await search({ ...emptySearch, q })).notes.map(noteInWords);
  expect(await notesOf(`${held} steep`)).toEqual([
    { text: `${held} is held:`, instead: null, href: `/determinations/${held}` },
  ]);
  expect(await notesOf(`IMR ${held} (Cal. DWC, Feb. 16, 2017)`)).toEqual([]);
  expect(await notesOf("CM99-0000009 steep")).toEqual([
    { text: "This casebook holds no determination CM99-0000009.", instead: null },
  ]);
});
