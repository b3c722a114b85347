import { afterAll, beforeAll, expect, test } from "vitest";
import { searchOperation } from "@/lib/api/operations/search";
import { respond } from "@/lib/api/respond";
import type { IssueDocument } from "@/lib/search/engine/document";
import { indexDocuments } from "@/lib/search/index/document";
import { deleteDeterminations, postDocuments } from "@/lib/search/index/indexing";
import { waitForTasks } from "@/lib/search/index/wait-for-tasks";
import { eachIssue } from "@/lib/search/read/each-issue";
import { neighbours } from "@/lib/search/read/neighbours";
import { search } from "@/lib/search/read/search";
import { makeRecords } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import {
  deepestPage,
  emptySearch,
  pageSize,
  readSearchParams,
  type SearchParams,
  writeSearchParams,
} from "@/lib/search/url/params";
import { noteInWords } from "@/lib/words/notes";
import { formatCount } from "@/lib/words/numbers";

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
  expect(issues.length).toBeGreaterThan(1000);
  expect(found.map(({ id }) => id).toSorted()).toEqual(
    issues.map(({ id, issue }) => `${id}_${issue.number}`).toSorted(),
  );
  expect(batches.length).toBe(Math.ceil((issues.length + 1) / 250));
  expect(totals).toEqual([issues.length]);
});

test.each<Record<string, string>>([
  { outcome: "upheld", sort: "newest" },
  { sort: "oldest" },
  { sort: "injury-newest" },
  { sort: "injury-oldest" },
  { q: "zephyr OR quixotic OR marzipan OR obelisk" },
])("a search hands on each issue in the order of its dates, else the newest first: %j", async (query) => {
  const params = readSearchParams(query);
  const sort = params.sort === "relevance" ? ("newest" as const) : params.sort;
  const { found, totals } = await handedOn(params);
  const { total } = await neighbours(params, 1);
  expect(total).toBeGreaterThan(500);
  expect(totals).toEqual([total]);
  expect(found).toHaveLength(total);
  expect(new Set(found.map(({ id }) => id)).size).toBe(total);
  // As deep as pages show them, around the ends of batches.
  for (const at of [1, 41, 42, 250, 251, 252, 400]) {
    const { current } = await neighbours({ ...params, sort }, at);
    expect(found[at - 1]!.id, `place ${at}`).toBe(`${current?.determinationId}_${current?.number}`);
  }
});

test("many issues that nothing tells apart are handed on once each", async () => {
  const [model] = indexDocuments(records[0]!).filter((one) => "headnote" in one) as IssueDocument[];
  const alike = Array.from({ length: 600 }, (_, at) => ({ ...model!, id: `alike_${at}`, state: ["ZZ"] }));
  await waitForTasks(index, await postDocuments(index, alike));
  const walk = eachIssue({ ...emptySearch, state: ["ZZ"] } as SearchParams, ["id"]);
  const found: string[] = [];
  for await (const batch of walk) found.push(...batch.issues.map(({ id }) => id));
  expect(found).toHaveLength(600);
  expect(new Set(found).size).toBe(600);
  const { taskUid } = await index.engine.index(index.index).deleteDocuments({ filter: "state = ZZ" });
  await waitForTasks(index, [taskUid]);
});

test("pages end at a depth, and the last one says what to do instead", async () => {
  const last = await search({ ...emptySearch, page: deepestPage });
  expect(last).toMatchObject({ page: deepestPage, pageCount: deepestPage, total: issues.length });
  expect(last.hits).toHaveLength(pageSize);
  expect(last.notes.map(noteInWords).map(({ text }) => text)).toEqual([
    `This is the last page: pages show the first 1,000 of ${formatCount(issues.length)} issues. All of them are in the CSV and NDJSON files of this search; to see others here, narrow the search or sort it another way.`,
  ]);
  expect((await search({ ...emptySearch, page: deepestPage - 1 })).notes).toEqual([]);
  expect((await search(readSearchParams({ page: "99999" }))).page).toBe(deepestPage);
  expect((await neighbours(emptySearch, deepestPage * pageSize)).next).not.toBeNull();
  expect((await neighbours(emptySearch, deepestPage * pageSize + 1)).current).toBeNull();
});

test("pages of alternatives end earlier, since each is sorted", async () => {
  const params = readSearchParams({ q: "zephyr OR quixotic OR marzipan OR obelisk", page: "50" });
  expect(await search(params)).toMatchObject({ page: 20, pageCount: 20 });
  const answer = await respond(
    searchOperation,
    new Request(`http://site/api/v1/search?${writeSearchParams(params)}`),
  );
  expect(answer.status).toBe(400);
  expect((await answer.json()).detail).toMatch(/^Pages of this search go up to 20\. .*narrow the search/);
});

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

test("an issue that stays is handed on once, whatever is written meanwhile", async () => {
  const walk = eachIssue(readSearchParams({ sort: "oldest" }), ["id"]);
  const found = (await walk.next()).value!.issues.map(({ id }: { id: string }) => id);
  const removed = records.filter(({ id }) => found.includes(`${id}_1`)).slice(0, 60);
  expect(removed).toHaveLength(60);
  const added = makeRecords(60, 5).map((record) => ({ ...record, id: `CM13-${record.id.slice(-7)}` }));
  await waitForTasks(index, [
    ...(await deleteDeterminations(
      index,
      removed.map(({ id }) => id),
    )),
    ...(await postDocuments(index, added.flatMap(indexDocuments))),
  ]);
  for await (const { issues: batch } of walk) found.push(...batch.map(({ id }) => id));
  expect(new Set(found).size).toBe(found.length);
  const gone = new Set(removed.map(({ id }) => id));
  const stayed = issues.flatMap(({ id, issue }) => (gone.has(id) ? [] : [`${id}_${issue.number}`]));
  expect(stayed.filter((id) => !found.includes(id))).toEqual([]);
});
