import { afterAll, beforeAll, expect, test } from "vitest";
import { enqueue, outboxLag, settleOutbox, takeOutbox } from "@/lib/db/outbox";
import { openPool, type Pool } from "@/lib/db/pool";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test("entries come in the order in which they were enqueued, and stay until they are settled", async () => {
  await enqueue(pool, { ids: ["CM17-0000002"] });
  await enqueue(pool, { ids: ["CM17-0000001"] });
  const entries = await takeOutbox(pool, 10);
  expect(entries.map((entry) => entry.determinationId)).toEqual(["CM17-0000002", "CM17-0000001"]);
  expect(await takeOutbox(pool, 1)).toEqual(entries.slice(0, 1));
  expect((await outboxLag(pool)).count).toBe(2);

  expect(await settleOutbox(pool, entries)).toBe(2);
  expect(await outboxLag(pool)).toEqual({ count: 0, oldestAt: null });
});

test("an entry that was enqueued again while it was being indexed is not settled by the older work", async () => {
  await enqueue(pool, { ids: ["CM17-0000003"] });
  const taken = await takeOutbox(pool, 10);
  await enqueue(pool, { ids: ["CM17-0000003"] });
  expect(await settleOutbox(pool, taken)).toBe(0);
  const again = await takeOutbox(pool, 10);
  expect(again.map((entry) => entry.determinationId)).toEqual(["CM17-0000003"]);
  expect(await settleOutbox(pool, again)).toBe(1);
});
