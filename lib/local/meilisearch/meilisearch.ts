import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { DataFolder } from "@/lib/local/data-folder";
import { meilisearchBinary } from "@/lib/local/meilisearch/meilisearch-binary";
import { createKeys, isHealthy } from "@/lib/local/meilisearch/meilisearch-keys";
import { Obstacle } from "@/lib/local/obstacle";
import { freePort, isRunning, markOf, stopProcess } from "@/lib/local/processes";

/** Where Meilisearch is reached, and the keys of those who write and of those who only search. */
export type MeilisearchAddress = { url: string; adminKey: string; searchKey: string };

/**
 * The data folder's Meilisearch, which is started if it does not run. The caller holds the folder's
 * lock.
 */
export async function startMeilisearch(folder: DataFolder): Promise<MeilisearchAddress> {
  const known = folder.readRecord().meilisearch;
  const masterKey = known?.masterKey ?? randomBytes(32).toString("base64url");
  if (known?.url && known.process && isRunning(known.process)) {
    await untilHealthy(known.url, () => known.process !== undefined && isRunning(known.process), folder);
    return { url: known.url, ...(await createKeys(known.url, masterKey)) };
  }
  const url = `http://127.0.0.1:${await freePort()}`;
  const server = launch(folder, url, masterKey);
  const mark = await new Promise<number>((resolve, reject) => {
    server.once("spawn", () => resolve(server.pid!)).once("error", reject);
  }).then(markOf);
  folder.writeRecord({ meilisearch: { masterKey, url, process: mark ?? undefined } });
  await untilHealthy(url, () => server.exitCode === null && server.signalCode === null, folder);
  return { url, ...(await createKeys(url, masterKey)) };
}

/**
 * Stops the data folder's Meilisearch, if it runs; accepted tasks continue at its next start. The
 * caller holds the folder's lock.
 */
export async function stopMeilisearch(folder: DataFolder): Promise<void> {
  const known = folder.readRecord().meilisearch;
  if (known?.process) await stopProcess(known.process, "SIGTERM");
}

function launch(folder: DataFolder, url: string, masterKey: string) {
  const cores = availableParallelism();
  // Its default is half of the cores; on a box of two that would leave one idle while indexing.
  const threads = Math.min(cores, Math.max(2, cores >> 1));
  const log = openSync(folder.in("logs", "meilisearch.log"), "w", 0o600);
  const server = spawn(
    meilisearchBinary(folder),
    [
      ...["--http-addr", url.slice("http://".length), "--env", "production", "--no-analytics"],
      ...["--max-indexing-threads", String(threads), "--log-level", "WARN"],
      ...["--db-path", folder.in("meilisearch"), "--dump-dir", folder.in("dumps")],
      ...["--snapshot-dir", folder.in("snapshots")],
    ],
    // In its own process group, Ctrl-C reaches it only through us; the key is not visible in `ps`.
    { detached: true, stdio: ["ignore", log, log], env: { ...process.env, MEILI_MASTER_KEY: masterKey } },
  );
  closeSync(log);
  server.unref();
  return server;
}

async function untilHealthy(url: string, isAlive: () => boolean, folder: DataFolder): Promise<void> {
  while (!(await isHealthy(url))) {
    if (!isAlive()) {
      const log = folder.in("logs", "meilisearch.log");
      const lastLine = readFileSync(log, "utf8").trim().split("\n").at(-1);
      throw new Obstacle(
        `Meilisearch does not start (${lastLine}): see ${log}; deleting ${folder.in("meilisearch")} and \`npm run reindex\` rebuild the index.`,
      );
    }
    await sleep(25);
  }
}
