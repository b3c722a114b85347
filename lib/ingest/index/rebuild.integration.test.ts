import { afterAll, beforeAll, expect, test } from "vitest";
import { compareIndex } from "@/lib/ingest/index/compare";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { rebuildIndex } from "@/lib/ingest/index/rebuild";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { search } from "@/lib/search";
import { indexExists, postDocuments, toDocuments, waitForTasks } from "@/lib/search/indexing";
import { makeRecords, recordWith } from "@/lib/search/testing/corpus";
import { emptySearch } from "@/lib/search/url";

let store: TestRun;
const records = makeRecords(550, 5);
const issues = records.reduce((sum, { reading }) => sum + reading.issues.length, 0);

beforeAll(async () => {
  store = await openTestRun();
  await store.save(records);
});
afterAll(() => store.end());

const agreed = async () => (await compareIndex(store.pool, store.target)).differences;

test("the first index is built from the database alone", async () => {
  expect(await rebuildIndex(store.pool, store.target)).toBe(records.length);
  expect((await search(emptySearch)).total).toBe(issues);
  expect(await agreed()).toEqual([]);
});

test("searches while it is rebuilt neither fail nor miss anything, and what is stored meanwhile is there in the end", async () => {
  await drainOutbox(store.pool, store.engines);
  const totals: number[] = [];
  let rebuilding = true;
  const searching = (async () => {
    while (rebuilding) totals.push((await search(emptySearch)).total);
  })();
  const storing = (async () => {
    for (let at = 0; at < 6; at++) {
      await store.save([recordWith(`CM18-${`${at}`.padStart(7, "0")}`, [{}, {}])]);
      await drainOutbox(store.pool, store.engines);
    }
  })();
  await rebuildIndex(store.pool, store.target);
  await storing;
  rebuilding = false;
  await searching;
  expect(totals.length).toBeGreaterThan(5);
  for (const [index, total] of totals.entries())
    expect(total).toBeGreaterThanOrEqual(totals[index - 1] ?? issues);
  expect((await search(emptySearch)).total).toBe(issues + 12);
  expect(await agreed()).toEqual([]);
  expect(await indexExists({ ...store.target, index: `${store.target.index}_next` })).toBe(false);
});

test("what a killed rebuild left behind does not reach the next", async () => {
  const next = { ...store.target, index: `${store.target.index}_next` };
  await store.target.engine.createIndex(next.index, { primaryKey: "id" }).waitTask();
  const stale = toDocuments(recordWith("CM19-0000001", [{}]));
  await waitForTasks(next, await postDocuments(next, stale));
  await postDocuments(next, records.flatMap(toDocuments)); // still under way
  await rebuildIndex(store.pool, store.target);
  expect(await agreed()).toEqual([]);
});

test("a determination that goes while the index is rebuilt is not in the new one", async () => {
  const id = records[0]!.id;
  let gone = false;
  await rebuildIndex(store.pool, store.target, {
    async onProgress() {
      if (gone) return;
      gone = true;
      await store.remove(id);
      await drainOutbox(store.pool, store.engines);
    },
  });
  expect(await agreed()).toEqual([]);
});

test("of two concurrent rebuilds one is done and the other rejected", async () => {
  const results = await Promise.all([
    rebuildIndex(store.pool, store.target),
    rebuildIndex(store.pool, store.target),
  ]);
  expect(results.filter((count) => count === null)).toHaveLength(1);
  expect(await agreed()).toEqual([]);
});
