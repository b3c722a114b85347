import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guidelines } from "@/lib/catalog/guidelines";
import type { IssueDocument } from "@/lib/search/engine/document";
import { notStated } from "@/lib/search/filters/filter";
import { toDocuments } from "@/lib/search/index/document";
import { search } from "@/lib/search/read/search";
import type { Tally } from "@/lib/search/read/tally";
import { readCarried } from "@/lib/search/read/topic/carried";
import { readTopic } from "@/lib/search/read/topic/read-topic";
import { makeRecords } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { onPages } from "@/lib/search/url/page-range";
import { emptySearch, type SearchParams, searchHref, toggleFilter } from "@/lib/search/url/params";

const records = makeRecords(300, 17);
const documents = records.flatMap(toDocuments);
const guideline = guidelines[0]!.id;
const commonest = documents.flatMap(({ treatment }) => treatment)[0]!;
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

const topics: { name: string; params: SearchParams; has: (one: IssueDocument) => boolean }[] = [
  {
    name: "a treatment",
    params: { ...emptySearch, treatment: [commonest] },
    has: ({ treatment }) => treatment.includes(commonest),
  },
  {
    name: "a guideline",
    params: { ...emptySearch, guideline: [guideline] },
    has: ({ guideline: cited }) => cited.includes(guideline),
  },
  {
    name: "a guideline narrowed to pages",
    params: onPages(emptySearch, guideline, { first: 98, last: 99 }),
    has: ({ citedPage }) => [98, 99].some((page) => citedPage.includes(`${guideline}/${page}`)),
  },
];

describe.each(topics)("of $name", ({ params, has }) => {
  const own = documents.filter(has);

  test("totals and tables are those of a plain scan, beside all issues", async () => {
    const { total, base, letters, by } = await readTopic(params, ["year", "treatment", "specialty"]);
    expect(own.length).toBeGreaterThan(10);
    expect(total).toEqual(outcomes(own));
    const sample = own.filter((one) => one.sample).length;
    expect(letters).toEqual({ sample, real: own.length - sample });
    expect(base).toEqual(outcomes(documents));
    expect(counts(by.year)).toEqual(scan(own, ({ year }) => [year]));
    expect(counts(by.treatment)).toEqual(scan(own, ({ treatment }) => treatment));
    expect(counts(by.specialty)).toEqual(scan(own, ({ specialty }) => specialty));
  });

  test("the latest are of different letters, each at its place in the search that it leads to", async () => {
    const { latest } = await readTopic(params, ["year"]);
    const letters = latest.map(({ hit }) => hit.determinationId);
    expect(new Set(letters).size).toBe(letters.length);
    const newest = { ...params, sort: "newest" as const };
    const { hits } = await search(newest);
    for (const { hit, position } of latest)
      expect(hits[position - 1]?.id, `${searchHref(newest)} ${position}`).toBe(hit.id);
  });
});

test("what carried the overturned ones of a treatment are sentences that decided, beside all that the reviewers cited", async () => {
  const own = documents.filter(({ treatment }) => treatment.includes(commonest));
  const overturned = own.filter(({ outcome }) => outcome === "overturned");
  const treatment = { ...emptySearch, treatment: [commonest] };
  const { guidelines: carrying, examples, params: found } = await readCarried(treatment);
  const cited = scan(own, ({ guidelineByReviewer }) => guidelineByReviewer);
  expect(carrying.map(({ value }) => value).toSorted()).toEqual(
    [...new Set(own.flatMap((one) => [...one.guidelineByReviewer, ...one.guidelineByAdministrator]))]
      .filter((value) => value !== notStated)
      .toSorted(),
  );
  const theirs = scan(own, ({ guidelineByAdministrator }) => guidelineByAdministrator);
  const shared = scan(own, ({ guidelineByBoth }) => guidelineByBoth);
  for (const { value, sections, administrator, both, ...rest } of carrying) {
    expect(cited[value] ?? [0, 0]).toEqual([rest.overturned, rest.upheld]);
    expect(theirs[value] ?? [0, 0]).toEqual([administrator.overturned, administrator.upheld]);
    expect(shared[value] ?? [0, 0]).toEqual([both.overturned, both.upheld]);
    const narrowed = toggleFilter(found, "guideline", value);
    expect((await search(narrowed)).total, searchHref(narrowed)).toBe(rest.overturned + rest.upheld);
    for (const section of sections) expect(section.value.startsWith(`${value}/`)).toBe(true);
  }
  expect(examples.length).toBeGreaterThan(0);
  for (const { id, snippet } of examples) {
    const source = overturned.find((document) => document.id === id);
    expect(snippet.map(({ text }) => text).join("")).toBe(source?.decidingSentence);
  }
});

function outcomes(list: IssueDocument[]) {
  const overturned = list.filter(({ outcome }) => outcome === "overturned").length;
  return { overturned, upheld: list.length - overturned };
}

type Counts = Record<string, [overturned: number, upheld: number]>;

function counts(tallies: readonly Tally[]): Counts {
  return Object.fromEntries(tallies.map(({ value, overturned, upheld }) => [value, [overturned, upheld]]));
}

function scan(list: IssueDocument[], valuesOf: (one: IssueDocument) => readonly string[]): Counts {
  const found: Counts = {};
  for (const document of list)
    for (const value of valuesOf(document)) {
      found[value] ??= [0, 0];
      found[value][document.outcome === "overturned" ? 0 : 1] += 1;
    }
  return found;
}
