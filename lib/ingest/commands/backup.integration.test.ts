import { spawnSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CannotRestore, dumpTables, restoreTables } from "@/lib/db/backup";
import { migrate, migrateOn } from "@/lib/db/migrate";
import { inTransaction } from "@/lib/db/pool";
import { withdraw } from "@/lib/db/withdrawals";
import { checkNewFile, openArchive, writeArchive } from "@/lib/ingest/backup/archive";
import { compareIndex } from "@/lib/ingest/index/compare";
import { testLetter, testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { dropIndex } from "@/lib/search/indexing";

// Commands are processes of their own.
vi.setConfig({ testTimeout: 180_000 });

let run: TestRun;
let file: string;
beforeEach(async () => {
  run = await openTestRun();
  file = join(run.folder, "kept.zip");
});
afterEach(() => run.end());

function command(name: "backup" | "restore", ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `lib/ingest/commands/${name}.ts`, ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

/** All rows of all tables but what waits for the index. */
async function everything(): Promise<Record<string, unknown[]>> {
  const names = Object.keys(await run.rowCounts()).filter((name) => !/^(?:_prisma|index_outbox)/.test(name));
  const tables = names.map(async (name) => {
    const { rows } = await run.pool.query(`select to_jsonb(t)::text as row from ${name} as t order by 1`);
    return [name, rows.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** Three determinations, one withdrawn, one file rejected. */
async function ingestSome(): Promise<void> {
  for (const [at, text] of testLetters(2, 3).entries()) run.write(`in/${at}.txt`, text);
  run.write("in/withdrawn.txt", testLetter({ caseNumber: "CM99-0000001" }));
  run.write("in/rejected.txt", "This is no letter.\tA \\. of its own.");
  await run.ingest([join(run.folder, "in")]);
  await withdraw(run.pool, ["CM99-0000001"], { reason: "court-order", note: null });
}

/** As if the disk were lost. */
async function loseEverything(): Promise<void> {
  await run.pool.query("drop schema public cascade; create schema public");
  await dropIndex(run.target);
}

const dump = () => writeArchive(file, (keep) => dumpTables(run.pool, keep));

async function restoreHere(options: { replace: boolean }) {
  const { manifest, open, close } = await openArchive(file);
  try {
    return await restoreTables(run.pool, manifest, open, options);
  } finally {
    close();
  }
}

test("after everything was lost, a backup brings it back, and the index", async () => {
  await ingestSome();
  const before = await everything();
  expect(command("backup", file)).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /is a whole backup of .*: 2 determinations, \d+ rows in \d+ tables, [\d.]+ MB\.\n$/,
    ),
    stderr: "",
  });
  expect(statSync(file).mode & 0o077).toBe(0);
  await expect(checkNewFile(file)).rejects.toThrow(/kept\.zip exists already: name a new file\.$/);

  await loseEverything();
  const restored = command("restore", file);
  expect(restored).toMatchObject({ status: 0, stderr: "" });
  expect(restored.stdout).toMatch(/2 determinations; the rows of all \d+ tables are those of the backup\./);
  expect(restored.stdout).toMatch(/has (\d+) of \1 issues; 0 of its documents differ\./);
  expect(await everything()).toEqual(before);
  expect((await compareIndex(run.pool, run.target)).differences).toEqual([]);
  // Ids go on after those that were restored.
  await run.ingest([run.write("in/new.txt", testLetter({ caseNumber: "CM99-0000002" }))]);
  expect(await run.rowCounts()).toMatchObject({ determination: 3, withdrawal: 1, rejection: 1 });
});

test("letters that are there are replaced only if that is wanted", async () => {
  await ingestSome();
  await dump();
  const before = await everything();
  await run.ingest([run.write("in/new.txt", testLetter({ caseNumber: "CM99-0000002" }))]);
  await expect(restoreHere({ replace: false })).rejects.toThrow("not-empty");
  expect(await run.rowCounts()).toMatchObject({ determination: 3 });
  expect(command("restore", file, "--replace")).toMatchObject({ status: 0 });
  expect(await everything()).toEqual(before);
  expect(JSON.stringify(await run.indexed())).not.toContain("CM99-0000002");
});

test("a file that is no whole backup is refused", async () => {
  await ingestSome();
  await dump();
  const before = await everything();
  const bytes = readFileSync(file);
  const middle = bytes.indexOf("letter.copy") + 200;
  const flipped = Buffer.from(bytes);
  flipped[middle] = flipped[middle]! ^ 0xff;
  const files = {
    "cut off": bytes.subarray(0, bytes.length - 100),
    "half of it": bytes.subarray(0, bytes.length / 2),
    "another byte": flipped,
    "no archive": "letter",
    empty: "",
  };
  for (const [what, content] of Object.entries(files)) {
    writeFileSync(file, content);
    await expect(openArchive(file), what).rejects.toThrow(
      /is no whole backup of IMR Casebook: .* Nothing was changed\.$/,
    );
  }
  expect(await everything()).toEqual(before);
});

test("rows that are not those of the manifest, a lost connection and a newer version change nothing", async () => {
  await ingestSome();
  await dump();
  const before = await everything();
  const { manifest, open, close } = await openArchive(file);
  const { tables, migrations } = manifest;
  const replace = { replace: true };
  const oneRowLess = tables.map((table) => ({
    ...table,
    rows: table.rows - Number(table.name === "letter"),
  }));
  await expect(restoreTables(run.pool, { migrations, tables: oneRowLess }, open, replace)).rejects.toThrow(
    CannotRestore,
  );
  const breaking = async (table: string) =>
    table === "issue"
      ? Readable.from(
          (async function* () {
            yield Buffer.from("1\t");
            await run.pool.query(
              "select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy \"issue\"%'",
            );
            yield Buffer.from("2\t");
          })(),
          { objectMode: false },
        )
      : await open(table);
  await expect(restoreTables(run.pool, manifest, breaking, replace)).rejects.toThrow();
  const newer = [...migrations, { name: "9999_newer", checksum: "0".repeat(64) }];
  await expect(restoreTables(run.pool, { migrations: newer, tables }, open, replace)).rejects.toThrow(
    "newer",
  );
  close();
  expect(await everything()).toEqual(before);
});

test("a backup of an earlier version is brought up to date", async () => {
  await run.pool.query("drop schema public cascade; create schema public");
  await inTransaction(run.pool, (client) => migrateOn(client, 4));
  await run.pool.query(
    "insert into withdrawal (determination_id, reason) values ('CM99-0000001', 'court-order')",
  );
  await dump();
  const { migrations } = (await openArchive(file)).manifest;
  expect(migrations).toHaveLength(4);
  const { applied } = await restoreHere({ replace: true });
  expect(applied[0]).toBe("0005_drop_unused_index");
  expect(await migrate(run.pool)).toEqual([]);
  expect(await run.rowCounts()).toMatchObject({ withdrawal: 1 });
});
