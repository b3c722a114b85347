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

/** What was handed to the index and is not done yet. */
export type HandedOver = { entries: OutboxEntry[]; issueCounts: Map<string, number>; tasks: TaskId[] };

/**
 * Hands the current readings of these determinations to the index; those that are gone leave it.
 * Returns before they are found.
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

/**
 * Waits until the index has taken all in, and takes out issues that an earlier text had and the
 * current one has not.
 */
export async function untilIndexed(
  target: IndexTarget,
  { tasks, issueCounts }: Pick<HandedOver, "issueCounts" | "tasks">,
): Promise<void> {
  await waitForTasks(target, tasks);
  const leftover = await leftoverIssues(target, issueCounts);
  await waitForTasks(target, await deleteIssues(target, leftover));
}
