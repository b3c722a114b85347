import { setTimeout as sleep } from "node:timers/promises";
import { settleOutbox, takeOutbox, withIndexLock } from "@/lib/db/outbox";
import type { Pool } from "@/lib/db/pool";
import { handOver, untilIndexed } from "@/lib/ingest/index/hand-over";
import type { Engines } from "@/lib/local/engines";
import { messageOf } from "@/lib/local/obstacle";
import { asSearchError, ensureIndex, type IndexTarget, openIndex } from "@/lib/search/indexing";

/**
 * Determinations sent at once, some ten megabytes. Fewer cost the engine more, because it starts
 * with the first batch that arrives.
 */
const batchSize = 1_000;
/** Batches that the index works on while the next is read; it merges what waits. */
const mostUnderWay = 6;

/**
 * Sends determinations of the outbox to the index until it is empty. An entry is settled only when
 * the index has it, so that the next drain continues wherever this one stops; when aborted, it
 * settles what it has sent. Concurrent drains take turns. Returns how many entries it settled.
 * Throws an IndexingFailed or a SearchUnavailable with Meilisearch's reason.
 */
export async function drainOutbox(
  pool: Pool,
  { meilisearch }: Pick<Engines, "meilisearch">,
  signal?: AbortSignal,
): Promise<number> {
  if ((await takeOutbox(pool, 1)).length === 0) return 0;
  const target = openIndex(meilisearch);
  try {
    return await withIndexLock(pool, async () => {
      await ensureIndex(target);
      return await drainInto(pool, target, signal);
    });
  } catch (error) {
    throw asSearchError(error);
  }
}

/**
 * Drains the outbox again and again, until aborted, of what an ingestion or a withdrawal could not
 * bring into the index itself: an entry that still waits after `pause` milliseconds. A running
 * ingestion is left to drain its own. `report`: called with what went wrong, and with null once it is
 * right again. Never throws.
 */
export async function keepDraining(
  pool: Pool,
  engines: Pick<Engines, "meilisearch">,
  { signal, report, pause = 20_000 }: KeepDraining,
): Promise<void> {
  let seen: string | undefined;
  let fault: string | null = null;
  while (!signal.aborted) {
    await sleep(pause, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    try {
      const [oldest] = await takeOutbox(pool, 1);
      if (oldest && oldest.seq === seen) await drainOutbox(pool, engines, signal);
      seen = oldest?.seq;
      if (fault !== null) report(null);
      fault = null;
    } catch (error) {
      if (fault === null) report(messageOf(error));
      fault = messageOf(error);
    }
  }
}

type KeepDraining = { signal: AbortSignal; report: (fault: string | null) => void; pause?: number };

/** The same for who holds the index's lock already. */
export async function drainInto(pool: Pool, target: IndexTarget, signal?: AbortSignal): Promise<number> {
  const underWay = new Set<string>();
  const running = new Set<Promise<void>>();
  let settled = 0;
  try {
    for (;;) {
      // A determination that changed again while it is being indexed waits, so that its two
      // readings keep their order.
      const waiting = signal?.aborted ? [] : await takeOutbox(pool, batchSize + underWay.size);
      const entries = waiting
        .filter(({ determinationId }) => !underWay.has(determinationId))
        .slice(0, batchSize);
      if (entries.length > 0) {
        const ids = entries.map(({ determinationId }) => determinationId);
        for (const id of ids) underWay.add(id);
        const handedOver = await handOver(pool, target, entries);
        const done = untilIndexed(target, handedOver)
          .then(() => settleOutbox(pool, entries))
          .then((count) => {
            settled += count;
            for (const id of ids) underWay.delete(id);
            running.delete(done);
          });
        running.add(done);
        done.catch(() => {}); // handled by the race, which may come later
      }
      if (running.size === 0) return settled;
      if (entries.length === 0 || running.size >= mostUnderWay) await Promise.race(running);
    }
  } finally {
    await Promise.allSettled(running);
  }
}
