import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readEnv } from "@/lib/env";
import { explainFailure } from "@/lib/ingest/commands/command";
import { IngestStopped, ingestPaths } from "@/lib/ingest/run/ingest-paths";
import { testLetters } from "@/lib/ingest/testing/test-letters";
import { openTestRun, type TestRun } from "@/lib/ingest/testing/test-run";
import { DataFolder } from "@/lib/local/data-folder";
import { openEngines } from "@/lib/local/engines";

// Thousands of letters, and processes of their own.
vi.setConfig({ testTimeout: 180_000 });

let run: TestRun;
beforeEach(async () => {
  run = await openTestRun();
});
afterEach(() => run.end());

const jsonLines = (count: number) =>
  testLetters(count)
    .map((text) => JSON.stringify({ text }))
    .join("\n");

async function untilStored(): Promise<void> {
  for (;;) {
    if (((await run.rowCounts()).letter ?? 0) > 0) return;
    await setTimeout(10);
  }
}

test("while Meilisearch does not answer letters are stored, and the next run catches the index up", async () => {
  run.write("a.jsonl", jsonLines(30));
  const meilisearch = { ...run.engines.meilisearch, url: "http://127.0.0.1:1" };
  const report = await ingestPaths([run.folder], { engines: { ...run.engines, meilisearch } });
  expect(report).toMatchObject({ status: "finished", published: 30, index: { waiting: 30 } });
  expect(report.index?.failure).toMatch(/./);

  expect(await run.ingest()).toMatchObject({ unchanged: 30, index: { waiting: 0, failure: null } });
  expect(await run.indexed()).toHaveLength(30 * 2);
});

test("a failure of PostgreSQL stops the run, which reports what it stored, and the next one finishes", async () => {
  run.write("a.jsonl", jsonLines(2600));
  const stopped = run.ingest().catch((error: unknown) => error);
  await untilStored();
  await run.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  const error = await stopped;
  expect(error).toBeInstanceOf(IngestStopped);
  expect(error).toMatchObject({ report: { status: "stopped" } });
  expect(explainFailure(error)).toMatch(/^PostgreSQL failed: .*\. What was stored before is kept; [^\n]*\.$/);

  const stored = (await run.rowCounts()).letter ?? 0;
  expect(await run.ingest()).toMatchObject({
    unchanged: stored,
    published: 2600 - stored,
    index: { waiting: 0 },
  });
  expect(await run.rowCounts()).toMatchObject({ letter: 2600, letter_source: 2600, index_outbox: 0 });
});

test("Meilisearch killed during a run loses nothing: its letters are stored, and are indexed when it is back", async () => {
  const data = mkdtempSync(join(tmpdir(), "engines-"));
  const { DATABASE_URL: _, MEILISEARCH_URL: __, ...env } = readEnv();
  const own = { ...env, DATA_DIR: data };
  const folder = new DataFolder(data);
  run.write("a.jsonl", jsonLines(2600));
  let engines = await openEngines(own);
  try {
    const running = ingestPaths([run.folder], {
      engines: { ...engines, databaseUrl: run.engines.databaseUrl },
    });
    await untilStored();
    process.kill(folder.readRecord().meilisearch?.process?.pid ?? 0, "SIGKILL");
    const report = await running;
    expect(report).toMatchObject({ status: "finished", published: 2600 });
    expect(report.index?.waiting).toBeGreaterThan(0);
    expect(report.index?.failure).toMatch(/./);

    await engines.close();
    engines = await openEngines(own);
    const next = await ingestPaths([run.folder], {
      engines: { ...engines, databaseUrl: run.engines.databaseUrl },
    });
    expect(next).toMatchObject({ unchanged: 2600, index: { waiting: 0, failure: null } });
    const headers = { authorization: `Bearer ${engines.meilisearch.adminKey}` };
    const stats = await fetch(`${engines.meilisearch.url}/indexes/${readEnv().MEILISEARCH_INDEX}/stats`, {
      headers,
    });
    expect(await stats.json()).toMatchObject({ numberOfDocuments: 2600 * 2 });
  } finally {
    await engines.close();
    rmSync(data, { recursive: true, force: true });
  }
});
