import type { PoolClient } from "pg";
import { enqueue } from "@/lib/db/outbox";
import { inTransaction, type Pool } from "@/lib/db/pool";
import { copyRows } from "@/lib/db/rows/copy-rows";
import {
  insertSources,
  knownLetters,
  latestRevisions,
  letterRow,
  toProjected,
} from "@/lib/db/rows/letter-rows";
import { idOf, planLetters } from "@/lib/db/rows/plan-letters";
import { takeIds } from "@/lib/db/rows/take-ids";
import { writeProjection } from "@/lib/db/rows/write-projection";
import { isRefusal, letterLock } from "@/lib/db/writing";
import type { Source } from "@/lib/letter/determination";
import type { Reading } from "@/lib/letter/record";
import type { ParseWarning } from "@/lib/letter/warnings";

/** A file that holds a letter's text. */
export type SourceFile = {
  /** Base name. */
  name: string;
  path: string;
  /** SHA-256 of its bytes, hex. */
  fileHash: string;
  bytes: number;
  /** Comes from the invented letters that ship with the project. */
  sample: boolean;
};

/** A letter that was read, ready to be kept. */
export type LetterToSave = {
  contentHash: string;
  source: Source;
  mediaType: "text" | "pdf";
  files: SourceFile[];
  status: "published" | "partial";
  reading: Reading;
  warnings: ParseWarning[];
  parserVersion: string;
};

/**
 * What became of a letter: a new text (`published`, `partial`), a known text under a new file name
 * (`duplicate`), a known text under a known name (`unchanged`, no row written). `refused`:
 * PostgreSQL would not take this one; nothing of it was kept, the others were.
 */
export type SaveOutcome =
  | {
      outcome: "published" | "partial" | "duplicate" | "unchanged";
      determinationId: string;
      revision: number;
    }
  | { outcome: "refused"; determinationId: string; detail: string };

/**
 * Keeps a batch (500 to 1,000 letters) in one transaction, outbox included; outcomes in the order
 * of `letters`. A new text for a known case number becomes the next and current revision. Throws
 * only when the database cannot be used.
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
    // One letter of the batch is to blame: halving finds it in few steps, and the others are kept.
    const middle = letters.length >> 1;
    const first = await saveLetters(pool, runId, letters.slice(0, middle));
    return [...first, ...(await saveLetters(pool, runId, letters.slice(middle)))];
  }
}

async function saveBatch(client: PoolClient, runId: number, letters: LetterToSave[]): Promise<SaveOutcome[]> {
  await client.query("select pg_advisory_xact_lock($1)", [letterLock]);
  const [known, latest] = [await knownLetters(client, letters), await latestRevisions(client, letters)];
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
