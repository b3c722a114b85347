import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET } from "@/app/api/[...path]/route";
import { readHealth } from "@/app/health/read-health";
import { GET as health } from "@/app/health/route";
import { loadDetermination } from "@/app/load-determination";
import { database, whileReachable } from "@/lib/db/client";
import { enqueue } from "@/lib/db/outbox";
import { DatabaseUnavailable, readCorpusCounts, readDetermination } from "@/lib/db/pages";
import { openPool } from "@/lib/db/pool";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";
import { type Gate, openGate } from "@/lib/local/testing/gate";

let store: TestDatabase;
let url: string;
const at = (address: string) => Object.assign(new URL(url), { host: address }).href;
beforeAll(async () => {
  store = await createTestDatabase();
  url = store.databaseUrl;
});
afterAll(async () => {
  await database().$disconnect();
  await store.drop();
});

test("a change that waits too long for the index is told", async () => {
  const pool = openPool(url);
  await enqueue(pool, { ids: ["CM17-0000001"] });
  await pool.end();
  await readCorpusCounts(); // the first read loads Prisma
  expect(await readHealth()).toMatchObject({ database: "ok", index: "ok", waitingForIndex: 1 });
  expect(await readHealth(Date.now() + 3_600_000)).toMatchObject({ status: "degraded", index: "late" });
});

test.each([
  ["nobody listens", "127.0.0.1:9"],
  ["there is no such host", "nohost.invalid:5432"],
])("%s: the database is unavailable, and the cause is kept", async (_, host) => {
  process.env.DATABASE_URL = at(host);
  const error = await readDetermination("CM17-0000001").catch((thrown) => thrown);
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(error.cause).toBeInstanceOf(Error);
});

test("any other error stays what it is", async () => {
  process.env.DATABASE_URL = url;
  const fault = new Error("A column is missing.");
  await expect(whileReachable(() => Promise.reject(fault))).rejects.toBe(fault);
});

test("a statement that takes too long is given up, and others are answered", async () => {
  process.env.DATABASE_URL = url;
  const slow = whileReachable(() => database().$queryRaw`select pg_sleep(30)::text`);
  await expect(slow).rejects.toBeInstanceOf(DatabaseUnavailable);
  expect(await readCorpusCounts()).toMatchObject({ determinations: 0 });
});

describe("a server that stops to answer", () => {
  let gate: Gate;
  beforeAll(async () => {
    gate = await openGate(Number(new URL(url).port));
    process.env.DATABASE_URL = at(`127.0.0.1:${gate.port}`);
    await readCorpusCounts();
  });
  afterAll(() => gate.close());

  test.each(["hung", "gone"] as const)(
    "%s: told within seconds, then at once, until it answers",
    async (state) => {
      gate.set(state);
      await expect(readCorpusCounts()).rejects.toBeInstanceOf(DatabaseUnavailable);
      // Were each of them to wait for the time limit, this test would not end in time.
      for (let reads = 0; reads < 50; reads += 1)
        await expect(readCorpusCounts()).rejects.toBeInstanceOf(DatabaseUnavailable);
      expect((await health()).status).toBe(503);
      gate.set("open");
      await expect.poll(() => readCorpusCounts().catch(() => null), { timeout: 10_000 }).not.toBeNull();
    },
  );
});

describe("while nobody listens", () => {
  beforeAll(() => {
    process.env.DATABASE_URL = at("127.0.0.1:9");
  });

  test("the page of a determination knows that it has none to show", async () => {
    expect(await loadDetermination("CM17-0000001", undefined)).toEqual({ view: null });
  });

  test("its other forms answer with a problem in words", async () => {
    const request = new Request("http://localhost/api/v1/determinations/CM17-0000001");
    const answer = await GET(request, {
      params: Promise.resolve({ path: ["v1", "determinations", "CM17-0000001"] }),
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });
});
