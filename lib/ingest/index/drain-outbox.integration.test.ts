import { afterAll, beforeAll, expect, test } from "vitest";
import { enqueue, outboxLag } from "@/lib/db/outbox";
import { drainOutbox, keepDraining } from "@/lib/ingest/index/drain-outbox";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { countIndexed, ensureIndex, indexedDocuments, openIndex } from "@/lib/search/indexing";
import { makeRecords, recordWith } from "@/lib/search/testing/corpus";

let store: TestRun;

beforeAll(async () => {
  store = await openTestRun();
});
afterAll(() => store.end());

const drain = () => drainOutbox(store.pool, store.engines);
const indexed = async (id: string) =>
  (await indexedDocuments(store.target, [id])).map(({ id: one }) => one).sort();

test("what is stored is indexed, one document an issue and one a clinical summary, and nothing waits any more", async () => {
  const records = makeRecords(1200, 3);
  await store.save(records);
  expect(await drain()).toBe(1200);
  const issues = records.reduce((sum, { reading }) => sum + reading.issues.length, 0);
  const summaries = records.filter(({ reading }) => reading.clinicalSummary).length;
  expect(summaries).toBeLessThan(records.length);
  expect(await countIndexed(store.target)).toEqual({ issues, summaries });
  expect(await outboxLag(store.pool)).toMatchObject({ count: 0 });
});

test("draining an empty outbox sends nothing to the index", async () => {
  const { results: before } = await store.target.engine.tasks.getTasks({ limit: 1 });
  expect(await drain()).toBe(0);
  const { results: after } = await store.target.engine.tasks.getTasks({ limit: 1 });
  expect(after[0]?.uid).toBe(before[0]?.uid);
});

test("preparing an index that is ready sends it nothing", async () => {
  const { results: before } = await store.target.engine.tasks.getTasks({ limit: 1 });
  await ensureIndex(store.target);
  const { results: after } = await store.target.engine.tasks.getTasks({ limit: 1 });
  expect(after[0]?.uid).toBe(before[0]?.uid);
});

test("a revision with fewer issues takes the others out, one with more brings them in", async () => {
  const id = "CM17-9000001";
  for (const count of [3, 1, 2]) {
    await store.save([
      recordWith(
        id,
        Array.from({ length: count }, () => ({})),
      ),
    ]);
    await drain();
    expect(await indexed(id)).toEqual(Array.from({ length: count }, (_, index) => `${id}_${index + 1}`));
  }
});

test("a revision without a clinical summary takes it out, one with it brings it in", async () => {
  const id = "CM17-9000003";
  for (const summary of ["He fell.", null, "He fell again."]) {
    await store.save([recordWith(id, [{}], summary)]);
    await drain();
    expect(await indexed(id)).toEqual([`${id}_1`, ...(summary ? [`${id}_summary`] : [])]);
  }
});

test("a determination that is gone leaves the index", async () => {
  const id = "CM17-9000002";
  await store.save([recordWith(id, [{}, {}], "He fell.")]);
  await drain();
  expect(await indexed(id)).toHaveLength(3);
  await store.remove(id);
  await drain();
  expect(await indexed(id)).toEqual([]);
});

test("several drains at once index everything once, while more is being stored", async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `CM17-91${`${index}`.padStart(5, "0")}`);
  const storing = (async () => {
    for (const count of [3, 1, 2, 1])
      await store.save(
        ids.map((id) =>
          recordWith(
            id,
            Array.from({ length: count }, () => ({})),
          ),
        ),
      );
  })();
  await Promise.all([storing, drain(), drain(), storing.then(drain)]);
  await drain();
  expect((await indexedDocuments(store.target, ids)).map(({ id }) => id).sort()).toEqual(
    ids.map((id) => `${id}_1`).sort(),
  );
  expect(await outboxLag(store.pool)).toMatchObject({ count: 0 });
});

test("when the engine is unreachable the drain fails, and entries stay in the outbox", async () => {
  await enqueue(store.pool, { ids: ["CM17-9000001"] });
  const away = { meilisearch: { ...store.engines.meilisearch, url: "http://127.0.0.1:9" } };
  await expect(drainOutbox(store.pool, away)).rejects.toThrow(/unreachable/);
  expect(await outboxLag(store.pool)).toMatchObject({ count: 1 });
  expect(await drain()).toBe(1);
});

test("a key that may not write and an unreachable engine are different errors", async () => {
  await enqueue(store.pool, { ids: ["CM17-9000001"] });
  const meilisearch = { ...store.engines.meilisearch, adminKey: "wrong" };
  await expect(drainOutbox(store.pool, { meilisearch })).rejects.toThrow(/refused/);
  expect(await drain()).toBe(1);
});

test("what the engine rejects is reported in its words, and stays in the outbox", async () => {
  const { pool, engines, target } = store;
  process.env.MEILISEARCH_INDEX = `${target.index}_other_key`;
  const other = openIndex(engines.meilisearch);
  // An index whose documents are known by another field refuses ours.
  await other.engine.createIndex(other.index, { primaryKey: "absent" }).waitTask();
  await enqueue(pool, { ids: ["CM17-9000001"] });
  await expect(drainOutbox(pool, engines)).rejects.toThrow(/`absent`/);
  expect(await outboxLag(pool)).toMatchObject({ count: 1 });
  await other.engine.deleteIndex(other.index).waitTask();
  process.env.MEILISEARCH_INDEX = target.index;
  expect(await drain()).toBe(1);
});

test("what waits while the engine is down is indexed as soon as it is back, and both are reported", async () => {
  const id = "CM17-9000009";
  await store.save([recordWith(id, [{}])]);
  const engines = { meilisearch: { ...store.engines.meilisearch, url: "http://127.0.0.1:1" } };
  const ending = new AbortController();
  const reports: (string | null)[] = [];
  const report = (fault: string | null) => void reports.push(fault);
  const draining = keepDraining(store.pool, engines, { signal: ending.signal, report, pause: 50 });
  await expect.poll(() => reports, { timeout: 20_000 }).toEqual([expect.stringMatching(/./)]);
  expect(await outboxLag(store.pool)).toMatchObject({ count: 1 });
  engines.meilisearch.url = store.engines.meilisearch.url;
  await expect.poll(() => reports, { timeout: 20_000 }).toEqual([expect.stringMatching(/./), null]);
  expect(await indexed(id)).toEqual([`${id}_1`]);
  expect(await outboxLag(store.pool)).toMatchObject({ count: 0 });
  ending.abort();
  await draining;
});
