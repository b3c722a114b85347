import type { Settings } from "meilisearch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchOperation } from "@/lib/api/operations/search";
import { respond } from "@/lib/api/respond";
import { treatmentById } from "@/lib/catalog/treatments";
import { openGate } from "@/lib/local/testing/gate";
import { indexSettings } from "@/lib/search/index/settings";
import { searchHealth } from "@/lib/search/read/health";
import { neighbours } from "@/lib/search/read/neighbours";
import { search } from "@/lib/search/read/search";
import { searchSummaries } from "@/lib/search/read/search-summaries";
import { found, makeRecords, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, pageSize, type SearchParams } from "@/lib/search/url/params";

const asked = (id: string, decision: "upheld" | "overturned") => {
  const { category, name } = treatmentById(id)!;
  const treatment = {
    category,
    name,
    treatmentId: id,
    span: [0, 0] as [number, number],
    certainty: "stated" as const,
  };
  return {
    treatments: [treatment],
    decision: found(decision),
    request: found(name),
    rationale: null,
    bodyParts: [],
  };
};
/** Therapy refused and a scan granted in one letter; the other way round in another. */
const records = [
  ...makeRecords(60, 17),
  recordWith(
    "CM99-0000001",
    [asked("physical-therapy", "upheld"), asked("mri", "overturned")],
    "fell off a roof",
  ),
  recordWith(
    "CM99-0000002",
    [asked("physical-therapy", "overturned"), asked("mri", "upheld")],
    "fell off a ladder",
  ),
];
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

const withFilter = (params: Partial<SearchParams>): SearchParams => ({ ...emptySearch, ...params });

describe("two issues of one letter are two results", () => {
  test.each([
    ["by filter", withFilter({ treatment: ["physical-therapy"], outcome: ["overturned"] })],
    ["by words", withFilter({ q: '"physical therapy"', outcome: ["overturned"] })],
    ["by the outcome's word", withFilter({ q: "physical therapy overturned" })],
    ["by an abbreviation", withFilter({ q: "PT", outcome: ["overturned"] })],
  ])("therapy and overturned must be the same issue: %s", async (_, params) => {
    const ids = (await search(params)).hits.map(({ id }) => id).filter((id) => id.startsWith("CM99"));
    expect(ids).toEqual(["CM99-0000002_1"]);
  });
});

describe("a clinical summary is searched by choice", () => {
  test("by default its words find nothing, and their number is told", async () => {
    const { total, inSummaries } = await search(withFilter({ q: "roof" }));
    expect([total, inSummaries]).toEqual([0, 1]);
    expect((await search(withFilter({ q: "-roof" }))).inSummaries).toBeNull();
  });

  test("it is one result a letter, with what the letter decides and the sentence that has the words", async () => {
    const { total, summaries } = await searchSummaries(withFilter({ q: "roof" }));
    expect(total).toBe(1);
    expect(summaries[0]).toMatchObject({
      determinationId: "CM99-0000001",
      issues: [
        { number: 1, headnote: "Physical therapy", decision: "upheld" },
        { number: 2, headnote: "MRI", decision: "overturned" },
      ],
    });
    expect(summaries[0]?.snippet).toContainEqual({ text: "roof", hit: true });
  });

  test.each([
    [{ treatment: ["mri"] }, ["CM99-0000001", "CM99-0000002"]],
    [{ treatment: ["mri"], q: "fell ladder" }, ["CM99-0000002"]],
    [{ treatment: ["-mri"] }, []],
    [{ outcome: ["overturned" as const], q: '"off a roof"' }, ["CM99-0000001"]],
    [{ treatment: ["tramadol"] }, []],
    [{ q: "upheld" }, []],
    [{ q: "roof OR ladder" }, ["CM99-0000001", "CM99-0000002"]],
  ])("a filter holds where one issue of the letter fits: %j", async (params, ids) => {
    const asked = withFilter({ q: "fell", in: "summary", ...params });
    const { summaries } = await searchSummaries(asked);
    expect(summaries.map(({ determinationId }) => determinationId).sort()).toEqual(ids);
  });

  test("filters on reasons and citations do not apply, and are named", async () => {
    const params = withFilter({ q: "roof", reason: ["-other"], guideline: ["odg-pain"], year: ["-1999"] });
    const { total, notApplied } = await searchSummaries(params);
    expect([total, notApplied]).toEqual([1, ["ODG Pain", "not Another reason"]]);
    expect((await search(params)).inSummaries).toBe(1);
  });

  test("the interface answers it under the address of the site", async () => {
    const request = new Request("http://localhost/api/v1/search?q=roof&in=summary");
    const { tookMs: _, ...result } = await searchSummaries(withFilter({ q: "roof", in: "summary" }));
    expect(await (await respond(searchOperation, request)).json()).toEqual(result);
  });
});

test.each<Parameters<typeof withFilter>[0]>([{ sort: "newest" }, { q: "therapy OR mri" }])(
  "before and after a result stand the ones that the pages show there: %j",
  async (asked) => {
    const params = withFilter(asked);
    const { total, pageCount } = await search(params);
    const shown: string[] = [];
    for (let page = 1; page <= pageCount; page++)
      shown.push(
        ...(await search({ ...params, page })).hits.map(
          ({ determinationId, number }) => `${determinationId}_${number}`,
        ),
      );
    const at = (place: { determinationId: string; number: number } | null) =>
      place ? `${place.determinationId}_${place.number}` : undefined;
    for (const position of [1, 2, pageSize, pageSize + 1, total - 1, total]) {
      const around = await neighbours(params, position);
      expect(at(around.previous)).toBe(shown[position - 2]);
      expect(at(around.current)).toBe(shown[position - 1]);
      expect(at(around.next)).toBe(shown[position]);
      expect(around.total).toBe(total);
    }
    expect(await neighbours(params, total + 50)).toMatchObject({
      previous: null,
      current: null,
      next: null,
      total,
    });
  },
);

/** An address without parts in braces. */
test("the interface gives the result of the same address as JSON", async () => {
  const answer = await respond(
    searchOperation,
    new Request("http://localhost/api/v1/search?q=quixotic&outcome=overturned"),
  );
  expect(answer.status).toBe(200);
  const { tookMs: _, ...result } = await search(withFilter({ q: "quixotic", outcome: ["overturned"] }));
  expect(await answer.json()).toEqual({ ...result, interpretation: null, degraded: null });
});

describe("without an engine", () => {
  const { MEILISEARCH_URL, MEILISEARCH_SEARCH_KEY, DATABASE_URL: databaseUrl } = process.env;
  const broken = [
    ["unreachable", { MEILISEARCH_URL: "http://127.0.0.1:9" }],
    ["refused", { MEILISEARCH_SEARCH_KEY: "wrong" }],
    ["no-index", { MEILISEARCH_INDEX: "never-made" }],
  ] as const;
  test.each(broken)("a search, the health and the interface say so: %s", async (reason, environment) => {
    const before = {
      MEILISEARCH_URL,
      MEILISEARCH_SEARCH_KEY,
      MEILISEARCH_INDEX: index.index,
      DATABASE_URL: databaseUrl,
    };
    const DATABASE_URL = "postgresql://nobody:none@127.0.0.1:9/none";
    Object.assign(process.env, environment, { DATABASE_URL });
    try {
      await expect(search(emptySearch)).rejects.toMatchObject({ name: "SearchUnavailable", reason });
      expect(await searchHealth()).toEqual({ ok: false, reason });
      const answer = await respond(searchOperation, new Request("http://localhost/api/v1/search"));
      expect(answer.status).toBe(503);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    } finally {
      Object.assign(process.env, before);
    }
  });

  test("one that hangs is waited for once, until it answers", async () => {
    const gate = await openGate(Number(new URL(MEILISEARCH_URL ?? "").port));
    process.env.MEILISEARCH_URL = `http://127.0.0.1:${gate.port}`;
    try {
      gate.set("hung");
      const late = { name: "SearchUnavailable", reason: "timeout" };
      // Were each to wait for the time limit, this test would not end in time.
      for (let searches = 0; searches < 50; searches += 1)
        await expect(search(emptySearch)).rejects.toMatchObject(late);
      gate.set("open");
      const again = () => search(emptySearch).catch(() => null);
      await expect.poll(again, { timeout: 10_000 }).not.toBeNull();
    } finally {
      process.env.MEILISEARCH_URL = MEILISEARCH_URL;
      await gate.close();
    }
  });
});

test("an answer does not wait for the network: none of the 40 ms that a compressed one over a kept connection takes", async () => {
  const times: number[] = [];
  for (let turn = 0; turn < 30; turn++) times.push((await search(emptySearch)).tookMs);
  expect(Math.min(...times)).toBeLessThan(35);
});

test("an index that lacks what the site asks for is not healthy", async () => {
  const { engine, index: name } = index;
  const fields = (filterableAttributes: Settings["filterableAttributes"]) =>
    engine
      .index(name)
      .updateFilterableAttributes(filterableAttributes ?? null)
      .waitTask({ timeout: 60_000 });
  await fields(["outcome"]);
  try {
    expect(await searchHealth()).toEqual({ ok: false, reason: "failed" });
  } finally {
    await fields(indexSettings().filterableAttributes);
  }
});

test("a healthy search tells how many issues it holds", async () => {
  const issues = records.reduce((sum, { reading }) => sum + reading.issues.length, 0);
  expect(await searchHealth()).toMatchObject({ ok: true, issues });
});
