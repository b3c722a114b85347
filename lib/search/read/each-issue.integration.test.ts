import { afterAll, beforeAll, expect, test } from "vitest";
import type { IssueDocument } from "@/lib/search/engine/document";
import { eachIssue } from "@/lib/search/read/each-issue";
import { search } from "@/lib/search/read/search";
import { makeRecords } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, readSearchParams, type SearchParams } from "@/lib/search/url/params";

const records = makeRecords(600, 11);
const issues = records.flatMap(({ id, reading }) => reading.issues.map((issue) => ({ id, issue })));
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

async function handedOn(params: SearchParams, most?: number) {
  const found: Pick<IssueDocument, "id" | "decidingSentence">[] = [];
  const batches: number[] = [];
  const totals = new Set<number>();
  for await (const { issues: batch, total } of eachIssue(params, ["id", "decidingSentence"], most)) {
    found.push(...batch);
    batches.push(batch.length);
    totals.add(total);
  }
  return { found, batches, totals: [...totals] };
}

test("every issue is handed on once, batch by batch, each batch with the number of all", async () => {
  const { found, batches, totals } = await handedOn(emptySearch);
  expect(issues.length).toBeGreaterThan(500);
  expect(found.map(({ id }) => id).toSorted()).toEqual(
    issues.map(({ id, issue }) => `${id}_${issue.number}`).toSorted(),
  );
  expect(batches.length).toBe(Math.ceil((issues.length + 1) / 500));
  expect(totals).toEqual([issues.length]);
});

test.each<Record<string, string>>([{ outcome: "upheld", sort: "newest" }, { q: "therapy OR surgery" }])(
  "a search hands on what its pages show, in their order: %j",
  async (query) => {
    const params = readSearchParams(query);
    const { found, totals } = await handedOn(params);
    const { hits, total } = await search(params);
    expect(totals).toEqual([total]);
    expect(found).toHaveLength(total);
    expect(found.slice(0, hits.length).map(({ id }) => id)).toEqual(hits.map(({ id }) => id));
  },
);

test("words that were searched leave no mark, and the sentence is the one that decided", async () => {
  const { found } = await handedOn(readSearchParams({ q: "therapy" }));
  expect(found.length).toBeGreaterThan(0);
  for (const one of found) {
    const { issue } = issues.find(({ id, issue: { number } }) => `${id}_${number}` === one.id)!;
    expect(one.decidingSentence).toBe(issue.decidingSentence?.value ?? null);
  }
});

test("no more than asked for are handed on, and nothing found is a batch of none", async () => {
  const { found, totals } = await handedOn(emptySearch, 3);
  expect(found).toHaveLength(3);
  expect(totals).toEqual([issues.length]);
  expect(await handedOn(readSearchParams({ year: "1950" }))).toEqual({
    found: [],
    batches: [0],
    totals: [0],
  });
});
