import { afterAll, beforeAll, expect, test } from "vitest";
import { drainOutbox } from "@/lib/ingest/drain-outbox";
import { compareIndex } from "@/lib/ingest/index/compare";
import { mendIndex } from "@/lib/ingest/index/mend";
import { openTestStore, type TestStore } from "@/lib/ingest/index/test-store";
import { toDocuments } from "@/lib/search/document";
import { waitForTasks } from "@/lib/search/index/wait-for-tasks";
import { deleteDeterminations, deleteIssues, postDocuments } from "@/lib/search/indexing";
import { makeRecords, recordWith } from "@/lib/search/testing/corpus";

let store: TestStore;
const records = makeRecords(50, 11);

beforeAll(async () => {
  store = await openTestStore();
  await store.save(records);
  await drainOutbox(store.pool, store.engines);
});
afterAll(() => store.end());

test("both sides agree after a drain", async () => {
  const { differences, issues, indexed } = await compareIndex(store.pool, store.target);
  expect(differences).toEqual([]);
  expect(indexed).toBe(issues);
});

test("planted differences are found by kind, mended, and nothing else is touched", async () => {
  const { pool, target } = store;
  const [missing, partly, changed, superfluous] = records;
  const documents = toDocuments(changed!);
  const tasks = [
    ...(await deleteDeterminations(target, [missing!.id])),
    ...(await deleteIssues(target, [`${partly!.id}_1`])),
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
    [...toDocuments(missing!).map(({ id }) => id), `${partly!.id}_1`].sort(),
  );
  expect(of("different")).toEqual([`${changed!.id}_1`]);
  expect(of("extra").sort()).toEqual(["CM19-0000001_1", "CM19-0000001_2", `${superfluous!.id}_9`].sort());

  await mendIndex(pool, target, differences);
  expect((await compareIndex(pool, target)).differences).toEqual([]);
});

test("what waits for the index counts as a difference until it is drained", async () => {
  await store.save([recordWith("CM18-0000001", [{}])]);
  const waiting = await compareIndex(store.pool, store.target);
  expect(waiting.differences).toEqual([
    { kind: "missing", id: "CM18-0000001_1", determinationId: "CM18-0000001" },
  ]);
  await mendIndex(store.pool, store.target, waiting.differences);
  expect((await compareIndex(store.pool, store.target)).differences).toEqual([]);
});
