import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateLetters } from "@/bench/letters/generate";
import { seconds } from "@/bench/measure/figures";
import { openPool } from "@/lib/db/pool";
import { eachRecord } from "@/lib/db/read";
import type { Engines } from "@/lib/local/engines";
import {
  dropIndex,
  ensureIndex,
  type IndexDocument,
  indexDocuments,
  openIndex,
  postDocuments,
  waitForTasks,
} from "@/lib/search/indexing";

/** Writes generated letters as JSON lines. */
export async function writeLetters(folder: string, seed: number, count: number): Promise<string> {
  const file = join(folder, `letters-${seed}.jsonl`);
  const out = createWriteStream(file);
  for (const letter of generateLetters(seed, count, seed * 10_000))
    if (!out.write(`${JSON.stringify(letter)}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  return file;
}

/**
 * Runs the ingestion as a user would. Returns its wall time in seconds and its greatest resident
 * memory in MB (Linux only, else 0).
 */
export async function ingestFile(
  file: string,
  engines: Engines,
): Promise<{ wall: number; megabytes: number }> {
  const { url, adminKey, searchKey } = engines.meilisearch;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "lib/ingest/commands/ingest.ts", file, "--json"],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        DATABASE_URL: engines.databaseUrl,
        MEILISEARCH_URL: url,
        MEILISEARCH_ADMIN_KEY: adminKey,
        MEILISEARCH_SEARCH_KEY: searchKey,
      },
    },
  );
  let megabytes = 0;
  const watch = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
      megabytes = Math.max(megabytes, Number(peak?.[1] ?? 0) / 1024);
    } catch {
      // Another system, or the process is gone.
    }
  }, 100);
  const wall = await seconds(() => once(child, "exit"));
  clearInterval(watch);
  if (child.exitCode !== 0) throw new Error(`The ingestion ended with ${child.exitCode}.`);
  return { wall, megabytes };
}

/**
 * Wall time in seconds that the index alone takes for the documents of everything in the database,
 * built beforehand.
 */
export async function indexAlone(engines: Engines): Promise<number> {
  const pool = openPool(engines.databaseUrl);
  const documents: IndexDocument[] = [];
  for await (const records of eachRecord(pool)) documents.push(...records.flatMap(indexDocuments));
  await pool.end();
  const target = openIndex(engines.meilisearch, "bench_alone");
  await dropIndex(target);
  await ensureIndex(target);
  const wall = await seconds(async () => {
    const tasks = [];
    for (let at = 0; at < documents.length; at += 1000)
      tasks.push(...(await postDocuments(target, documents.slice(at, at + 1000))));
    await waitForTasks(target, tasks);
  });
  await dropIndex(target);
  return wall;
}
