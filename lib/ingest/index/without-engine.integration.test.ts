import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchOperation } from "@/lib/api/operations/search";
import { respond } from "@/lib/api/respond";
import { searchWithoutEngine } from "@/lib/api/search-without-engine";
import { closeDatabase, listFound } from "@/lib/db/pages";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { samplesFolder } from "@/lib/ingest/run/candidate";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { eachIssue, plainSearch, SearchUnavailable, search, searchValues } from "@/lib/search";
import { citedBySides, type FilterKey, filterKeys } from "@/lib/search/filters";
import { found, makeRecords, recordWith } from "@/lib/search/testing/corpus";
import { emptySearch, type SearchParams, writeSearchParams } from "@/lib/search/url";
import { Random } from "@/samples/letters/random";

const down = new SearchUnavailable("unreachable", "a test");
let store: TestRun;
const values = new Map<FilterKey, string[]>();

beforeAll(async () => {
  store = await openTestRun();
  await store.ingest([samplesFolder]);
  await store.save(makeRecords(150, 31));
  await store.save([
    recordWith("CM99-0000001", [
      { request: found("Twelve post-quoll visits") },
      { request: found("A quokka") },
    ]),
  ]);
  await drainOutbox(store.pool, store.engines);
  for (const key of filterKeys)
    values.set(
      key,
      (await searchValues(emptySearch, key, "")).values.map(({ value }) => value),
    );
}, 300_000);
afterAll(async () => {
  await closeDatabase();
  await store.end();
});

/**
 * The same issues in the same order. The index orders letters without a case number by the beginning of
 * a hash, which the invented ids of such letters share: of these only the set is compared.
 */
async function expectSame(params: SearchParams): Promise<void> {
  const [expected, found] = [await byEngine(params), await byDatabase(params)];
  const numbered = (ids: readonly string[]) => ids.filter((id) => !id.startsWith("L-"));
  expect(found.toSorted(), writeSearchParams(params)).toEqual(expected.toSorted());
  expect(numbered(found), writeSearchParams(params)).toEqual(numbered(expected));
}

async function byEngine(params: SearchParams): Promise<string[]> {
  const ids: string[] = [];
  for await (const { issues } of eachIssue(params, ["id"])) ids.push(...issues.map(({ id }) => id));
  return ids;
}

async function byDatabase(params: SearchParams): Promise<string[]> {
  const issues = await listFound(plainSearch(params), 0, 1_000_000);
  return issues.map(({ determinationId, number }) => `${determinationId}_${number}`);
}

const chronicPain = "chronic-pain-medical-treatment-guidelines";
const pages = ["1", "50-98", "98-99", "104-110", "300"].flatMap((range) => [
  `${chronicPain}/${range}`,
  `${chronicPain}/physical-medicine/${range}`,
]);

describe("the database finds what the engine finds", () => {
  test.each(filterKeys)("under each value of %s, included and excluded", async (key) => {
    const all = values.get(key) ?? [];
    expect(all.length).toBeGreaterThan(0);
    for (const value of all.slice(0, 6).flatMap((one) => [one, `-${one}`])) {
      const params: SearchParams = { ...emptySearch, [key]: [value], sort: "newest" };
      await expectSame(params);
    }
  });

  test.each(citedBySides)("of what was cited by: %s", async (side) => {
    const random = new Random(3);
    const cited = (["guideline", "section"] as const).flatMap((key) =>
      random.some(values.get(key)!, 12).map((value) => ({ [key]: [value] })),
    );
    for (const one of [...cited, ...pages.map((value) => ({ "cited-page": [value] }))]) {
      const params: SearchParams = { ...emptySearch, ...one, "cited-by": side, sort: "oldest" };
      await expectSame(params);
    }
  });

  test("under pairs of filters, ranges of dates and any order", async () => {
    const random = new Random(11);
    for (let turn = 0; turn < 40; turn += 1) {
      const params = {
        ...emptySearch,
        ...someFilters(random),
        sort: random.pick(["newest", "oldest", "injury-newest", "injury-oldest"] as const),
      };
      await expectSame(params);
    }
  });

  test("with the same counts, years and pages", async () => {
    const random = new Random(23);
    for (let turn = 0; turn < 15; turn += 1) {
      const params = {
        ...emptySearch,
        ...someFilters(random),
        page: random.int(1, 3),
        sort: "newest" as const,
      };
      const [theirs, { result: ours }] = await Promise.all([
        search(params),
        searchWithoutEngine(params, down),
      ]);
      const { tookMs: _, notes: __, ...expected } = theirs;
      expect(ours, writeSearchParams(params)).toMatchObject(expected);
    }
  });
});

function someFilters(random: Random): Partial<SearchParams> {
  const pair = random.some(filterKeys, 2).map((key) => {
    const some = random.some(values.get(key)!, random.int(1, 2));
    return [key, key !== "outcome" && random.next() < 0.25 ? some.map((value) => `-${value}`) : some];
  });
  const dates = {
    "decided-from": "2015",
    "decided-to": "2016-06-30",
    "injured-from": "2005-03-01",
    "injured-to": "2012",
  };
  const range = Object.entries(dates).filter(() => random.next() < 0.15);
  return { ...Object.fromEntries([...pair, ...range]), "cited-by": random.pick(citedBySides) };
}

describe("words of the request and of what was requested", () => {
  const idsOf = async (q: string) =>
    (await searchWithoutEngine({ ...emptySearch, q }, down)).result.hits.map(({ id }) => id);

  test.each([
    ["visits quokka", []],
    ["post-quoll", ["CM99-0000001_1"]],
    ["post-quoll visit", ["CM99-0000001_1"]],
    ['"twelve post-quoll"', ["CM99-0000001_1"]],
    ['"visits twelve"', []],
    ["twelv*", ["CM99-0000001_1"]],
    ["twelv", []],
    ["(twelve OR quokka) -post-quoll", ["CM99-0000001_2"]],
    ["CM99-0000001", ["CM99-0000001_1", "CM99-0000001_2"]],
    [".*", null],
  ])("%s", async (q, expected) => {
    if (expected) expect(await idsOf(q)).toEqual(expected);
    else expect((await idsOf(q)).length).toBeGreaterThan(0);
  });

  test("words that name values are filters, as ever", async () => {
    const { read, result } = await searchWithoutEngine(
      { ...emptySearch, q: "overturned physical therapy" },
      down,
    );
    expect(read.params).toMatchObject({ q: "", treatment: ["physical-therapy"], outcome: ["overturned"] });
    expect(result.total).toBe((await search(read.params)).total);
  });
});

test("the interface answers from the database, and says so", async () => {
  const before = process.env.MEILISEARCH_URL;
  process.env.MEILISEARCH_URL = "http://127.0.0.1:9";
  try {
    const at = (query: string) =>
      respond(searchOperation, new Request(`http://localhost/api/v1/search?${query}`));
    const answer = await at("outcome=upheld&page=2");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const body = await answer.json();
    expect(searchOperation.answer.schema.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({
      page: 2,
      degraded: { reason: "search-engine-unavailable", withoutCounts: false },
    });
    expect((await at("in=summary&q=pain")).status).toBe(503);
  } finally {
    process.env.MEILISEARCH_URL = before;
  }
});
