import {
  beforeOpenChanges,
  enqueue,
  settleOutbox,
  takeOutbox,
  withIndexLock,
  withRebuildLock,
} from "@/lib/db/outbox";
import type { Pool } from "@/lib/db/pool";
import { countIssues, eachRecord } from "@/lib/db/read";
import { unknownDocuments } from "@/lib/ingest/index/compare";
import { handOver, handOverRecords, untilIndexed } from "@/lib/ingest/index/hand-over";
import {
  asSearchError,
  countIndexed,
  deleteDocuments,
  dropIndex,
  ensureIndex,
  type IndexTarget,
  swapIndexes,
  waitForTasks,
} from "@/lib/search/indexing";

type RebuildOptions = {
  /** Called with the number of determinations sent so far; awaited. */
  onProgress?: (determinations: number) => void | Promise<void>;
};

const batchSize = 500;
const mostUnderWay = 6;
/** Every entry of the outbox; each is some bytes. */
const everything = 100_000_000;

/**
 * Builds a second index from the database and swaps it in when it is complete; searches see the one
 * or the other. Ingestion may run meanwhile: changes are added before the swap. Returns how many
 * determinations the new index has; null if another rebuild is running. A killed rebuild leaves
 * only its second index, which the next one deletes.
 */
export async function rebuildIndex(
  pool: Pool,
  target: IndexTarget,
  { onProgress = () => {} }: RebuildOptions = {},
): Promise<number | null> {
  const next: IndexTarget = { ...target, index: `${target.index}_next` };
  try {
    return await withRebuildLock(pool, async () => {
      await dropIndex(next);
      await ensureIndex(next);
      const since = await beforeOpenChanges(pool);
      const determinations = await fill(pool, next, onProgress);
      await ensureIndex(target);
      await withIndexLock(pool, () => catchUpAndSwap(pool, target, next, since));
      await dropIndex(next);
      return determinations;
    });
  } catch (error) {
    throw asSearchError(error);
  }
}

async function fill(
  pool: Pool,
  next: IndexTarget,
  onProgress: Required<RebuildOptions>["onProgress"],
): Promise<number> {
  const running: Promise<void>[] = [];
  let count = 0;
  for await (const records of eachRecord(pool, batchSize)) {
    const done = untilIndexed(next, await handOverRecords(next, records));
    done.catch(() => {}); // handled where it is awaited, some batches later
    running.push(done);
    count += records.length;
    await onProgress(count);
    if (running.length >= mostUnderWay) await running.shift();
  }
  await Promise.all(running);
  return count;
}

/**
 * Adds what changed while the new index was filled, then swaps. Entries are settled last, so that a
 * kill leaves them to the next drain, whichever index is in use then.
 */
async function catchUpAndSwap(
  pool: Pool,
  target: IndexTarget,
  next: IndexTarget,
  since: Date,
): Promise<void> {
  await enqueue(pool, { updatedSince: since });
  const entries = await takeOutbox(pool, everything);
  for (let at = 0; at < entries.length; at += batchSize)
    await untilIndexed(next, await handOver(pool, next, entries.slice(at, at + batchSize)));
  await removeGone(pool, next);
  await swapIndexes(target, next.index);
  await settleOutbox(pool, entries);
}

/** A determination that was deleted while the new index was filled shows only as extra documents. */
async function removeGone(pool: Pool, next: IndexTarget): Promise<void> {
  if ((await countIndexed(next)).issues === (await countIssues(pool))) return;
  const gone = await unknownDocuments(pool, next);
  await waitForTasks(
    next,
    await deleteDocuments(
      next,
      gone.map(({ id }) => id),
    ),
  );
}
