import type { OutboxEntry } from "@/lib/db/outbox";
import type { Pool } from "@/lib/db/pool";
import { readRecords } from "@/lib/db/read";
import type { DeterminationRecord } from "@/lib/letter/record";
import {
  deleteDeterminations,
  deleteIssues,
  type IndexTarget,
  leftoverIssues,
  postDocuments,
  type TaskId,
  toDocuments,
  waitForTasks,
} from "@/lib/search/indexing";

/** What was sent to the index and is not processed yet. */
type HandedOver = { entries: OutboxEntry[]; issueCounts: Map<string, number>; tasks: TaskId[] };

/**
 * Sends the current readings of these determinations to the index and deletes those that are gone.
 * Returns before the index has processed them.
 */
export async function handOver(pool: Pool, target: IndexTarget, entries: OutboxEntry[]): Promise<HandedOver> {
  const ids = entries.map(({ determinationId }) => determinationId);
  const records = await readRecords(pool, ids);
  const known = new Set(records.map(({ id }) => id));
  const { issueCounts, tasks } = await handOverRecords(target, records);
  const gone = await deleteDeterminations(
    target,
    ids.filter((id) => !known.has(id)),
  );
  return { entries, issueCounts, tasks: [...tasks, ...gone] };
}

/** Hands readings over that were read already. */
export async function handOverRecords(
  target: IndexTarget,
  records: DeterminationRecord[],
): Promise<Pick<HandedOver, "issueCounts" | "tasks">> {
  const issueCounts = new Map(records.map(({ id, reading }) => [id, reading.issues.length]));
  return { issueCounts, tasks: await postDocuments(target, records.flatMap(toDocuments)) };
}

/** Waits until the index has processed all, and deletes issues that only an earlier text had. */
export async function untilIndexed(
  target: IndexTarget,
  { tasks, issueCounts }: Pick<HandedOver, "issueCounts" | "tasks">,
): Promise<void> {
  await waitForTasks(target, tasks);
  const leftover = await leftoverIssues(target, issueCounts);
  await waitForTasks(target, await deleteIssues(target, leftover));
}
