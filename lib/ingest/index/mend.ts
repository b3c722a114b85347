import { enqueue, withIndexLock } from "@/lib/db/outbox";
import type { Pool } from "@/lib/db/pool";
import type { Difference } from "@/lib/ingest/index/compare";
import { drainInto } from "@/lib/ingest/index/drain-outbox";
import { deleteIssues, type IndexTarget, waitForTasks } from "@/lib/search/indexing";

/** Issues taken out at once. */
const batchSize = 5_000;

/**
 * Takes out what the index has too much and brings in what it lacks, with all that waits besides.
 */
export async function mendIndex(pool: Pool, target: IndexTarget, differences: Difference[]): Promise<void> {
  const extra = differences.filter(({ kind }) => kind === "extra").map(({ id }) => id);
  const wrong = differences.filter(({ kind }) => kind !== "extra");
  await withIndexLock(pool, async () => {
    for (let at = 0; at < extra.length; at += batchSize)
      await waitForTasks(target, await deleteIssues(target, extra.slice(at, at + batchSize)));
    await enqueue(pool, { ids: wrong.map(({ determinationId }) => determinationId) });
    await drainInto(pool, target);
  });
}
