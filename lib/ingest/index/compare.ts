import { enqueue, withIndexLock } from "@/lib/db/outbox";
import type { Pool } from "@/lib/db/pool";
import { eachRecord, existingIds, readRecords } from "@/lib/db/read";
import { drainInto } from "@/lib/ingest/index/drain-outbox";
import type { DeterminationRecord } from "@/lib/letter/record";
import {
  countIndexed,
  deleteDocuments,
  eachIndexedDocument,
  holdingOf,
  type IndexTarget,
  indexDocuments,
  indexExists,
  indexedDocuments,
  waitForTasks,
} from "@/lib/search/indexing";

/** Documents taken out at once. */
const batchSize = 5_000;

/**
 * A document that is missing in the index, extra, or different from the database. `id`: of an issue as in
 * links, `CM17-0019171_2`; of a clinical summary `CM17-0019171_summary`.
 */
type Difference = { kind: "missing" | "extra" | "different"; id: string; determinationId: string };

export type Comparison = {
  /** In the database, and in the index. */
  issues: { stored: number; indexed: number };
  summaries: { stored: number; indexed: number };
  differences: Difference[];
};

/**
 * Compares the whole index with the database, by ids and by the documents' hashes, in bounded
 * memory.
 */
export async function compareIndex(pool: Pool, target: IndexTarget): Promise<Comparison> {
  const suspects = new Set<string>();
  const stored = { issues: 0, summaries: 0 };
  let surplus = 0;
  for await (const records of eachRecord(pool)) {
    const found = await differencesOf(target, records);
    for (const { determinationId } of found) suspects.add(determinationId);
    for (const { issues, hasSummary } of records.map(holdingOf)) {
      stored.issues += issues;
      stored.summaries += Number(hasSummary);
    }
    surplus += count(found, "extra") - count(found, "missing");
  }
  // Once more, because an ingestion may have written one side between the two reads.
  const again = await readRecords(pool, [...suspects]);
  const differences = await differencesOf(target, again);

  const indexed = await countIndexed(target);
  const expected = stored.issues + stored.summaries + surplus;
  if (indexed.issues + indexed.summaries !== expected)
    differences.push(...(await unknownDocuments(pool, target)));
  return {
    issues: { stored: stored.issues, indexed: indexed.issues },
    summaries: { stored: stored.summaries, indexed: indexed.summaries },
    differences,
  };
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

/** Documents of the index whose determination the database does not have. */
export async function unknownDocuments(pool: Pool, target: IndexTarget): Promise<Difference[]> {
  const unknown: Difference[] = [];
  for await (const page of eachIndexedDocument(target)) {
    const ids = page.map(({ determinationId }) => determinationId ?? "");
    const known = await existingIds(pool, [...new Set(ids)]);
    for (const { id, determinationId } of page)
      if (!known.has(determinationId)) unknown.push({ kind: "extra", id, determinationId });
  }
  return unknown;
}

async function differencesOf(target: IndexTarget, records: DeterminationRecord[]): Promise<Difference[]> {
  const held = await indexedDocuments(
    target,
    records.map(({ id }) => id),
  );
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]));
  const wanted = records.flatMap(indexDocuments);
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
 * Deletes extra documents from the index and adds what is missing, with all that waits in the outbox.
 */
export async function repairIndex(pool: Pool, target: IndexTarget, differences: Difference[]): Promise<void> {
  const extra = differences.filter(({ kind }) => kind === "extra").map(({ id }) => id);
  const wrong = differences.filter(({ kind }) => kind !== "extra");
  await withIndexLock(pool, async () => {
    for (let at = 0; at < extra.length; at += batchSize)
      await waitForTasks(target, await deleteDocuments(target, extra.slice(at, at + batchSize)));
    await enqueue(pool, { ids: wrong.map(({ determinationId }) => determinationId) });
    await drainInto(pool, target);
  });
}
