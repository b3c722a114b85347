import { resolve } from "node:path";
import { CannotRestore, restoreTables } from "@/lib/db/backup";
import { prepareDatabase } from "@/lib/db/migrate";
import { openPool, type Pool } from "@/lib/db/pool";
import { type Archive, openArchive } from "@/lib/ingest/backup/archive";
import { readFlags } from "@/lib/ingest/commands/arguments";
import { print, runCommand, usageOr, usingEngines, withIndex } from "@/lib/ingest/commands/command";
import { compareIndex, repairIndex } from "@/lib/ingest/index/compare";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { openDatabaseEngine } from "@/lib/local/engines";
import { Obstacle } from "@/lib/local/obstacle";
import { ensureIndex } from "@/lib/search/indexing";

const usage = `Usage: npm run restore -- FILE [--replace]
Brings PostgreSQL to what a backup holds, in one transaction: it has all of it or is as before. Then updates the
search index, and compares it with the database.
  --replace  deletes what the database holds now
Exit code: 0 restored, 1 the search index differs, 2 nothing was changed or the search index is not up to date yet`;

const sentences: Record<CannotRestore["reason"], string> = {
  "not-empty": "The database holds letters already: --replace deletes them and all that belongs to them.",
  newer: "A newer version of IMR Casebook made the backup: use that version to restore it.",
  "in-use": "Somebody reads or writes the database all the time: stop the site and ingestions first.",
  different: "The database did not store the rows as the backup holds them.",
};

const call = await usageOr(readFlags(process.argv.slice(2), ["replace"], true), usage);
const [file, ...more] = call.positionals;
if (file === undefined || more.length > 0) await usageOr({ fault: "Name one file." }, usage);

await runCommand(async (signal) => {
  const archive = await openArchive(resolve(file ?? ""));
  const database = await openDatabaseEngine();
  const pool = openPool(database.ownerUrl ?? database.databaseUrl);
  try {
    await restoreFrom(archive, pool, signal);
  } finally {
    archive.close();
    await pool.end();
    await database.close();
  }
  return await followIndex();
});

async function restoreFrom({ manifest, open }: Archive, pool: Pool, signal: AbortSignal): Promise<void> {
  const { replace } = call.flags;
  const restored = await restoreTables(pool, manifest, open, { replace, signal }).catch((error: unknown) => {
    throw error instanceof CannotRestore
      ? new Obstacle(`${sentences[error.reason]} Nothing was changed.`)
      : error;
  });
  await print(
    `Restored the backup of ${manifest.createdAt}: ${restored.determinations} determinations; the rows of all ${manifest.tables.length} tables are those of the backup.`,
  );
  if (restored.applied.length > 0) await print(`Applied to the database: ${restored.applied.join(", ")}.`);
  for (const sentence of await prepareDatabase(pool)) await print(sentence);
}

/** Every determination waits for the index, so that a search engine which is down can be brought in later. */
async function followIndex(): Promise<number> {
  try {
    return await usingEngines((engines) =>
      withIndex(engines, async (pool, target) => {
        await ensureIndex(target);
        await drainOutbox(pool, engines);
        const { differences } = await compareIndex(pool, target);
        if (differences.length > 0) await repairIndex(pool, target, differences);
        const { issues, differences: left } = await compareIndex(pool, target);
        await print(
          `The search index has ${issues.indexed} of ${issues.stored} issues; ${left.length} of its documents differ.`,
        );
        return left.length === 0 ? 0 : 1;
      }),
    );
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    throw new Obstacle(
      `${error.message}\nThe database is restored, but the search index is not up to date yet: run \`npm run verify -- --fix\`.`,
    );
  }
}
