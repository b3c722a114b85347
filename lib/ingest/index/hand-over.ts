import type { OutboxEntry } from "@/lib/db/outbox";
import type { Pool } from "@/lib/db/pool";
import { readRecords } from "@/lib/db/read";
import type { DeterminationRecord } from "@/lib/letter/record";
import {
  deleteDeterminations,
  deleteDocuments,
  type Holding,
  holdingOf,
  type IndexTarget,
  indexDocuments,
  leftoverDocuments,
  postDocuments,
  type TaskId,
  waitForTasks,
} from "@/lib/search/indexing";

/** What was sent to the index and is not processed yet. */
type HandedOver = { entries: OutboxEntry[]; holdings: Map<string, Holding>; tasks: TaskId[] };

/**
 * Sends the current readings of these determinations to the index and deletes those that are gone.
 * Returns before the index has processed them.
 */
export async function handOver(pool: Pool, target: IndexTarget, entries: OutboxEntry[]): Promise<HandedOver> {
  const ids = entries.map(({ determinationId }) => determinationId);
  const records = await readRecords(pool, ids);
  const known = new Set(records.map(({ id }) => id));
  const { holdings, tasks } = await handOverRecords(target, records);
  const gone = await deleteDeterminations(
    target,
    ids.filter((id) => !known.has(id)),
  );
  return { entries, holdings, tasks: [...tasks, ...gone] };
}

/** Hands readings over that were read already. */
export async function handOverRecords(
  target: IndexTarget,
  records: DeterminationRecord[],
): Promise<Pick<HandedOver, "holdings" | "tasks">> {
  const holdings = new Map(records.map((record) => [record.id, holdingOf(record)]));
  return { holdings, tasks: await postDocuments(target, records.flatMap(indexDocuments)) };
}

/** Waits until the index has processed all, and deletes documents that only an earlier text had. */
export async function untilIndexed(
  target: IndexTarget,
  { tasks, holdings }: Pick<HandedOver, "holdings" | "tasks">,
): Promise<void> {
  await waitForTasks(target, tasks);
  const leftover = await leftoverDocuments(target, holdings);
  await waitForTasks(target, await deleteDocuments(target, leftover));
}
