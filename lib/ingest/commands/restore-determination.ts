import type { Pool } from "@/lib/db/pool";
import { lettersOf, replaceReadings } from "@/lib/db/reparse";
import { finishRun, startRun } from "@/lib/db/runs";
import { restore } from "@/lib/db/withdrawals";
import { readRestoration, restoreUsage } from "@/lib/ingest/commands/arguments";
import { changePublished, print, runCommand, usageOr } from "@/lib/ingest/commands/command";
import { readAgain } from "@/lib/ingest/run/reparse-letters";
import { emptyReport } from "@/lib/ingest/run/report";

/** `npm run restore-determination -- ID…`: publishes withdrawn determinations again. */
const { ids } = await usageOr(readRestoration(process.argv.slice(2)), restoreUsage);
await runCommand(() =>
  changePublished(async (pool) => {
    const done = await restore(pool, ids);
    if ("unknown" in done) return done;
    await readWithThisParser(pool, done.restored);
    for (const id of done.restored) await print(`${id} is published again.`);
    for (const id of done.published) await print(`${id} was not withdrawn: it is published as before.`);
    return null;
  }),
);

/** Another version of the parser may have read the letters before they were withdrawn. */
async function readWithThisParser(pool: Pool, restored: string[]): Promise<void> {
  const letters = await lettersOf(pool, restored);
  if (letters.length === 0) return;
  const run = await startRun(pool, "restore-determination");
  await replaceReadings(pool, run.id, readAgain(letters));
  const counters = { ...emptyReport(), read: letters.length, published: letters.length };
  await finishRun(run, { status: "finished", counters });
}
