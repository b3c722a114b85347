import { enqueue, withIndexLock } from "@/lib/db/outbox";
import type { Pool } from "@/lib/db/pool";
import { eachRecord, existingIds, readRecords } from "@/lib/db/read";
import { drainInto } from "@/lib/ingest/index/drain-outbox";
import type { DeterminationRecord } from "@/lib/letter/record";
import {
  countIndexedIssues,
  deleteIssues,
  eachIndexedIssue,
  type IndexTarget,
  indexExists,
  indexedIssues,
  toDocuments,
  waitForTasks,
} from "@/lib/search/indexing";

/** Issues taken out at once. */
const batchSize = 5_000;

/**
 * An issue that is missing in the index, extra, or different from the database. `id` as in links:
 * `CM17-0019171_2`.
 */
type Difference = { kind: "missing" | "extra" | "different"; id: string; determinationId: string };

export type Comparison = {
  /** Issues in the database, and documents in the index. */
  issues: number;
  indexed: number;
  differences: Difference[];
};

/**
 * Compares the whole index with the database, by ids and by the documents' hashes, in bounded
 * memory.
 */
export async function compareIndex(pool: Pool, target: IndexTarget): Promise<Comparison> {
  const suspects = new Set<string>();
  let issues = 0;
  let accounted = 0;
  for await (const records of eachRecord(pool)) {
    const found = await differencesOf(target, records);
    for (const { determinationId } of found) suspects.add(determinationId);
    const expected = records.reduce((sum, { reading }) => sum + reading.issues.length, 0);
    issues += expected;
    accounted += expected - count(found, "missing") + count(found, "extra");
  }
  // Once more, because an ingestion may have written one side between the two reads.
  const again = await readRecords(pool, [...suspects]);
  const differences = await differencesOf(target, again);

  const indexed = await countIndexedIssues(target);
  if (indexed !== accounted) differences.push(...(await unknownIssues(pool, target)));
  return { issues, indexed, differences };
}

/**
 * Letters that are compared to recognise an old index: a new field or catalog changes nearly every
 * document.
 */
const sampled = 20;

/**
 * Whether the index is missing or was built by another version of the program: a few documents are
 * compared with those that this version derives. Valid only if nothing waits for the index.
 */
export async function isOutdated(pool: Pool, target: IndexTarget): Promise<boolean> {
  if (!(await indexExists(target))) return true;
  for await (const records of eachRecord(pool, sampled))
    return (await differencesOf(target, records)).length > 0;
  return false;
}

/** Issues of the index whose determination the database does not have. */
export async function unknownIssues(pool: Pool, target: IndexTarget): Promise<Difference[]> {
  const unknown: Difference[] = [];
  for await (const page of eachIndexedIssue(target)) {
    const ids = page.map(({ determinationId }) => determinationId ?? "");
    const known = await existingIds(pool, [...new Set(ids)]);
    for (const { id, determinationId } of page)
      if (!known.has(determinationId)) unknown.push({ kind: "extra", id, determinationId });
  }
  return unknown;
}

async function differencesOf(target: IndexTarget, records: DeterminationRecord[]): Promise<Difference[]> {
  const held = await indexedIssues(
    target,
    records.map(({ id }) => id),
  );
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]));
  const wanted = records.flatMap(toDocuments);
  const differences: Difference[] = [];
  for (const { id, determinationId, hash } of wanted)
    if (hashes.get(id) !== hash)
      differences.push({ kind: hashes.has(id) ? "different" : "missing", id, determinationId });
  const ids = new Set(wanted.map(({ id }) => id));
  for (const { id, determinationId } of held)
    if (!ids.has(id)) differences.push({ kind: "extra", id, determinationId });
  return differences;
}

function count(differences: Difference[], kind: Difference["kind"]): number {
  return differences.filter((difference) => difference.kind === kind).length;
}

/**
 * Deletes extra issues from the index and adds what is missing, with all that waits in the outbox.
 */
export async function repairIndex(pool: Pool, target: IndexTarget, differences: Difference[]): Promise<void> {
  const extra = differences.filter(({ kind }) => kind === "extra").map(({ id }) => id);
  const wrong = differences.filter(({ kind }) => kind !== "extra");
  await withIndexLock(pool, async () => {
    for (let at = 0; at < extra.length; at += batchSize)
      await waitForTasks(target, await deleteIssues(target, extra.slice(at, at + batchSize)));
    await enqueue(pool, { ids: wrong.map(({ determinationId }) => determinationId) });
    await drainInto(pool, target);
  });
}
