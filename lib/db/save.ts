import type { PoolClient } from "pg";
import { enqueue } from "@/lib/db/outbox";
import { inTransaction, isRefusal, lockLetters, type Pool } from "@/lib/db/pool";
import { copyRows, takeIds } from "@/lib/db/rows/bulk";
import { writeProjection } from "@/lib/db/rows/determination-rows";
import {
  idOf,
  insertSources,
  knownLetters,
  type LetterToSave,
  latestRevisions,
  letterRow,
  planLetters,
  type SaveOutcome,
  type SourceFile,
  toProjected,
} from "@/lib/db/rows/plan-letters";
import { withdrawnAmong } from "@/lib/db/withdrawals";

export type { LetterToSave, SaveOutcome, SourceFile } from "@/lib/db/rows/plan-letters";

/**
 * Stores a batch (500 to 1,000 letters) in one transaction, outbox included; outcomes are in the order
 * of `letters`. A new text for a known case number becomes the next and current revision. Throws only
 * if the database cannot be used.
 */
export async function saveLetters(
  pool: Pool,
  runId: number,
  letters: LetterToSave[],
): Promise<SaveOutcome[]> {
  if (letters.length === 0) return [];
  try {
    return await inTransaction(pool, (client) => saveBatch(client, runId, letters));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [only] = letters;
    if (letters.length === 1 && only)
      return [{ outcome: "refused", determinationId: idOf(only), detail: error.message }];
    // One letter of the batch caused it: halving finds it in few steps, and the others are stored.
    const middle = letters.length >> 1;
    const first = await saveLetters(pool, runId, letters.slice(0, middle));
    return [...first, ...(await saveLetters(pool, runId, letters.slice(middle)))];
  }
}

async function saveBatch(client: PoolClient, runId: number, letters: LetterToSave[]): Promise<SaveOutcome[]> {
  await lockLetters(client);
  const withdrawn = await withdrawnAmong(client, letters);
  const outcomes = await storeBatch(
    client,
    runId,
    letters.filter((letter) => !withdrawn.has(letter)),
  );
  let at = 0;
  return letters.map((letter) =>
    withdrawn.has(letter) ? { outcome: "withdrawn", determinationId: idOf(letter) } : outcomes[at++]!,
  );
}

async function storeBatch(
  client: PoolClient,
  runId: number,
  letters: LetterToSave[],
): Promise<SaveOutcome[]> {
  const known = await knownLetters(client, letters);
  const latest = await latestRevisions(client, letters.map(idOf));
  const { added, sources, outcomes } = planLetters(letters, known, latest);

  // The last text of a determination in the batch is its current one.
  const current = new Map(added.map((entry) => [entry.determinationId, toProjected(entry)]));
  const projected = [...current.values()];
  await writeProjection(client, projected);
  const ids = await takeIds(client, "letter", added.length);
  await copyRows(
    client,
    "letter",
    added.map((entry, at) => letterRow(ids[at]!, runId, entry)),
  );
  const idOfText = new Map(known.map(({ contentHash, letterId }) => [contentHash, letterId]));
  added.forEach(({ letter }, at) => void idOfText.set(letter.contentHash, ids[at]!));
  await insertSources(
    client,
    runId,
    sources.map(({ contentHash, file }) => ({ letterId: idOfText.get(contentHash)!, file })),
  );
  await enqueue(client, { ids: projected.map(({ id }) => id) });
  return outcomes;
}

/** A letter that was stored from a file with the same bytes. */
export type KnownFile = {
  letterId: number;
  determinationId: string;
  /** `nameHash` of the files that held this text. */
  nameHashes: string[];
  status: "published" | "partial";
};

/** Looks files up by the SHA-256 of their bytes (hex), before any is parsed; unknown ones are left out. */
export async function knownFiles(pool: Pool, fileHashes: string[]): Promise<Map<string, KnownFile>> {
  const { rows } = await pool.query<KnownFile & { fileHash: string }>(
    `select given.file_hash as "fileHash", letter.id as "letterId", letter.determination_id as "determinationId", letter.status,
       array(select name_hash from letter_source where letter_id = letter.id) as "nameHashes"
     from (select distinct on (file_hash) file_hash, letter_id from letter_source
           where file_hash = any($1) order by file_hash, letter_id) as given
     join letter on letter.id = given.letter_id`,
    [fileHashes],
  );
  return new Map(rows.map(({ fileHash, ...known }) => [fileHash, known]));
}

/**
 * Records that these files hold stored letters too. Returns how many rows were new. A letter that was
 * withdrawn meanwhile gets none.
 */
export async function addSources(
  pool: Pool,
  runId: number,
  sources: { letterId: number; file: SourceFile }[],
): Promise<number> {
  return inTransaction(pool, async (client) => {
    await lockLetters(client);
    const { rows } = await client.query<{ id: number }>(
      "select id from letter where id = any($1) order by id for key share",
      [sources.map(({ letterId }) => letterId)],
    );
    const stored = new Set(rows.map(({ id }) => id));
    const kept = sources.filter(({ letterId }) => stored.has(letterId));
    return await insertSources(client, runId, kept);
  });
}

/**
 * Deletes the invented determinations with their texts and everything below them, and enqueues them so
 * that they leave the index. A text that was also received as an issued letter stays. Returns how many
 * were deleted.
 */
export function removeSamples(pool: Pool): Promise<number> {
  return inTransaction(pool, async (client) => {
    await lockLetters(client);
    const { rows } = await client.query<{ id: string }>(
      `delete from determination where sample and not exists (
         select from letter join letter_source on letter_id = letter.id
         where letter.determination_id = determination.id and not letter_source.sample
       ) returning id`,
    );
    await enqueue(client, { ids: rows.map(({ id }) => id) });
    return rows.length;
  });
}
