import { afterAll, beforeAll, expect, test } from "vitest";
import { openPool, type Pool } from "@/lib/db/pool";
import {
  knownRejections,
  listRejections,
  type RejectionToSave,
  rejectionKey,
  resolveRejections,
  saveRejections,
} from "@/lib/db/rejections";
import { createTestDatabase, type TestDatabase } from "@/lib/local/test-database";

let database: TestDatabase;
let pool: Pool;
let run: number;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = openPool(database.databaseUrl);
  run = (await pool.query<{ id: number }>("insert into run (command) values ('test') returning id")).rows[0]!
    .id;
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const file = { name: "note\\1.txt", fileHash: "b".repeat(64) };
const rejection: RejectionToSave = {
  ...file,
  ...{ path: "in/note\\1.txt", bytes: 900, stage: "parse", reason: "not-a-letter", detail: "No heading\0" },
  type: "text",
};

test("a rejection is kept with the type of its content, once", async () => {
  expect(await saveRejections(pool, run, [rejection, rejection])).toBe(1);
  expect(await saveRejections(pool, run, [rejection])).toBe(0);
  const [kept] = await listRejections(pool);
  expect(kept).toMatchObject({ ...file, stage: "parse", reason: "not-a-letter", detail: "No heading\ufffd" });
  expect(kept?.type).toBe("text");
  expect((await knownRejections(pool, [file])).get(rejectionKey(file))?.reason).toBe("not-a-letter");
});

test("another reason takes the place of the first", async () => {
  expect(await saveRejections(pool, run, [{ ...rejection, reason: "truncated" }])).toBe(1);
  expect((await listRejections(pool)).map(({ reason }) => reason)).toEqual(["truncated"]);
});

test("a file that could be published is off the list, and on it again when it fails again", async () => {
  expect(await resolveRejections(pool, [file])).toBe(1);
  expect(await resolveRejections(pool, [file])).toBe(0);
  expect(await listRejections(pool)).toEqual([]);
  expect(await listRejections(pool, { resolved: true })).toHaveLength(1);
  expect(await saveRejections(pool, run, [{ ...rejection, reason: "truncated" }])).toBe(1);
  expect(await listRejections(pool)).toHaveLength(1);
});

test("two ingestions that meet the same files in opposite order both store their rejections", async () => {
  const files = Array.from({ length: 400 }, (_, at) => ({ ...rejection, name: `${at}.txt` }));
  for (const stage of ["read", "parse", "read"] as const) {
    const [there, back] = [files, files.toReversed()].map((list) => list.map((one) => ({ ...one, stage })));
    const written = await Promise.all([
      saveRejections(pool, run, there!),
      saveRejections(pool, run, back!),
      resolveRejections(pool, files.toReversed()),
    ]);
    expect(written[0]! + written[1]!).toBeGreaterThanOrEqual(400);
  }
});
