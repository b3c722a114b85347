import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareIndex, isOutdated, repairIndex } from "@/lib/ingest/index/compare";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { rebuildIndex } from "@/lib/ingest/index/rebuild";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import {
  deleteDeterminations,
  deleteDocuments,
  dropIndex,
  type IssueDocument,
  indexDocuments,
  postDocuments,
  toDocuments,
  waitForTasks,
} from "@/lib/search/indexing";
import { makeRecords, recordWith } from "@/lib/search/testing/corpus";

let store: TestRun;
const records = makeRecords(50, 11);

beforeAll(async () => {
  store = await openTestRun();
  await store.save(records);
  await drainOutbox(store.pool, store.engines);
});
afterAll(() => store.end());

test("both sides agree after a drain", async () => {
  const { differences, issues, summaries } = await compareIndex(store.pool, store.target);
  expect(differences).toEqual([]);
  expect(issues.indexed).toBe(issues.stored);
  expect(summaries.indexed).toBe(summaries.stored);
  expect(summaries.stored).toBeGreaterThan(0);
});

test("planted differences are found by kind and repaired, and nothing else changes", async () => {
  const { pool, target } = store;
  const [missing, partly, changed, superfluous] = records;
  const documents = toDocuments(changed!);
  const tasks = [
    ...(await deleteDeterminations(target, [missing!.id])),
    ...(await deleteDocuments(target, [`${partly!.id}_1`])),
    ...(await postDocuments(target, [{ ...documents[0]!, hash: "stale" }])),
    ...(await postDocuments(target, toDocuments(recordWith("CM19-0000001", [{}, {}])))),
    ...(await postDocuments(target, [
      { ...documents[0]!, id: `${superfluous!.id}_9`, determinationId: superfluous!.id, number: 9 },
    ])),
  ];
  await waitForTasks(target, tasks);

  const { differences } = await compareIndex(pool, target);
  const of = (kind: string) => differences.filter((found) => found.kind === kind).map(({ id }) => id);
  expect(of("missing").sort()).toEqual(
    [...indexDocuments(missing!).map(({ id }) => id), `${partly!.id}_1`].sort(),
  );
  expect(of("different")).toEqual([`${changed!.id}_1`]);
  expect(of("extra").sort()).toEqual(["CM19-0000001_1", "CM19-0000001_2", `${superfluous!.id}_9`].sort());

  await repairIndex(pool, target, differences);
  expect((await compareIndex(pool, target)).differences).toEqual([]);
});

test("a clinical summary that is missing, changed or superfluous is found and repaired", async () => {
  const { pool, target } = store;
  const told = records.filter(({ reading }) => reading.clinicalSummary);
  const untold = records.find(({ reading }) => !reading.clinicalSummary)!;
  const [missing, changed] = told.map((record) => indexDocuments(record).at(-1)!);
  const extra = { ...changed!, id: `${untold.id}_summary`, determinationId: untold.id };
  await waitForTasks(target, [
    ...(await deleteDocuments(target, [missing!.id])),
    ...(await postDocuments(target, [{ ...changed!, hash: "stale" }, extra])),
  ]);
  const { differences, summaries } = await compareIndex(pool, target);
  expect(summaries).toEqual({ stored: told.length, indexed: told.length });
  expect(differences.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
    `different ${changed!.id}`,
    `extra ${extra.id}`,
    `missing ${missing!.id}`,
  ]);
  await repairIndex(pool, target, differences);
  expect((await compareIndex(pool, target)).differences).toEqual([]);
});

test("what waits for the index counts as a difference until it is drained", async () => {
  await store.save([recordWith("CM18-0000001", [{}])]);
  const waiting = await compareIndex(store.pool, store.target);
  expect(waiting.differences).toEqual([
    { kind: "missing", id: "CM18-0000001_1", determinationId: "CM18-0000001" },
  ]);
  await repairIndex(store.pool, store.target, waiting.differences);
  expect((await compareIndex(store.pool, store.target)).differences).toEqual([]);
});

describe("an index of another version is recognised", () => {
  const outdated = () => isOutdated(store.pool, store.target);

  test("one that holds what this version makes is not", async () => expect(await outdated()).toBe(false));

  test("its documents lack a field until it is rebuilt", async () => {
    const documents = records
      .flatMap(toDocuments)
      .map(({ yearOutcome: _, ...old }) => ({ ...old, hash: "old" }));
    await waitForTasks(store.target, await postDocuments(store.target, documents as IssueDocument[]));
    expect(await outdated()).toBe(true);
    await rebuildIndex(store.pool, store.target);
    expect(await outdated()).toBe(false);
  });

  test("one that is gone is, too", async () => {
    await dropIndex(store.target);
    expect(await outdated()).toBe(true);
    await rebuildIndex(store.pool, store.target);
    expect((await compareIndex(store.pool, store.target)).differences).toEqual([]);
  });
});
