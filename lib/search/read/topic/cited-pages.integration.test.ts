import { afterAll, beforeAll, expect, test } from "vitest";
import { guidelines } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import { mostPages } from "@/lib/search/filters/citations";
import { search } from "@/lib/search/read/search";
import { readCitedPages } from "@/lib/search/read/topic/cited-pages";
import { makeRecords } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { onPages } from "@/lib/search/url/page-range";
import { emptySearch, searchHref } from "@/lib/search/url/params";

const records = makeRecords(300, 11);
const guideline = guidelines[0]!.id;
const params = { ...emptySearch, guideline: [guideline] };
const citing = records
  .flatMap(({ reading }) => reading.issues)
  .filter((issue) => citationsOf(issue).length > 0);
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

test("each page is cited in as many issues as a plain scan finds", async () => {
  const { pages } = await readCitedPages(params, guideline);
  const scanned = Array.from({ length: 400 }, (_, at) => at + 1)
    .map((page) => ({ page, issues: citing.filter((issue) => cites(issue, page, page)).length }))
    .filter(({ issues }) => issues > 0);
  expect(scanned.length).toBeGreaterThan(20);
  expect(pages).toEqual(scanned);
});

test("issues that name no page of it are told, though they may name pages of another guideline", async () => {
  const { none } = await readCitedPages(params, guideline);
  expect(none).toBe(citing.filter((issue) => !cites(issue, 1, 10_000)).length);
  expect(none).toBeGreaterThan(0);
});

test("the places cited most count every issue whose citation overlaps them, as their search does", async () => {
  const { places } = await readCitedPages(params, guideline);
  expect(places.length).toBeGreaterThan(1);
  for (const { first, last, issues } of places) {
    expect(issues).toBe(citing.filter((issue) => cites(issue, first, last)).length);
    const found = onPages(emptySearch, guideline, { first, last });
    expect((await search(found)).total, searchHref(found)).toBe(issues);
  }
});

test("a guideline whose pages nobody names has none", async () => {
  const unnamed = { ...emptySearch, guideline: ["nobody-cites-this"] };
  const { pages, places, none } = await readCitedPages(unnamed, "nobody-cites-this");
  expect({ pages, places, none }).toEqual({ pages: [], places: [], none: 0 });
});

test("of a section only its own citations count, not pages that the same issue cites of another section", async () => {
  const section = `${guideline}/section-of-its-own`;
  const ofSection = (issue: Issue) =>
    citationsOf(issue).filter(({ sections }) => sections.some(({ value }) => value === "Section of its own"));
  const named = (issue: Issue, of: typeof citationsOf, page: number) =>
    of(issue).some((citation) => spans(citation, page, page));
  const inSection = citing.filter((issue) => ofSection(issue).length > 0);
  const { pages, places, none } = await readCitedPages({ ...emptySearch, section: [section] }, section);
  const printed = [22, 98, 99, 101];
  for (const page of printed) {
    const count = inSection.filter((issue) => named(issue, ofSection, page)).length;
    expect(pages.find(({ page: other }) => other === page)?.issues ?? 0, `page ${page}`).toBe(count);
  }
  const elsewhere = (page: number) =>
    inSection.some((issue) => named(issue, citationsOf, page) && !named(issue, ofSection, page));
  expect(printed.some(elsewhere)).toBe(true);
  expect(none).toBe(
    inSection.filter((issue) => ofSection(issue).every((citation) => citation.pages.length === 0)).length,
  );
  for (const { first, last, issues } of places)
    expect((await search(onPages(emptySearch, section, { first, last }))).total).toBe(issues);
});

function citationsOf({ guidelines: { reviewer, claimsAdministrator } }: Issue) {
  return [...reviewer.citations, ...claimsAdministrator.citations].filter(
    ({ guidelineId }) => guidelineId === guideline,
  );
}

function cites(issue: Issue, first: number, last: number): boolean {
  return citationsOf(issue).some((citation) => spans(citation, first, last));
}

/** Of a range too long to be a place only the beginning counts. */
function spans({ pages }: Citation, first: number, last: number): boolean {
  return pages.some(([from, to]) => from <= last && Math.min(to, from + mostPages - 1) >= first);
}
