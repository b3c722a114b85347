import { inTransaction, type Pool } from "@/lib/db/pool";
import { replaceBatch } from "@/lib/db/rows/replace-readings";
import { isRefusal } from "@/lib/db/writing";
import type { Source } from "@/lib/letter/determination";
import type { Reading } from "@/lib/letter/record";
import type { ParseWarning } from "@/lib/letter/warnings";

/** A kept text, to be read again. */
export type StoredLetter = {
  letterId: number;
  determinationId: string;
  revision: number;
  contentHash: string;
  mediaType: "text" | "pdf";
  source: Source;
};

/** A new reading of a kept text. */
export type NewReading = {
  letterId: number;
  status: "published" | "partial";
  reading: Reading;
  warnings: ParseWarning[];
  parserVersion: string;
};

/** Every kept text of every revision, in batches in the order in which they came. */
export async function* eachLetter(pool: Pool, batchSize = 500): AsyncGenerator<StoredLetter[]> {
  let after = 0;
  for (;;) {
    const { rows } = await pool.query<StoredLetter>(
      `select id as "letterId", determination_id as "determinationId", revision, content_hash as "contentHash",
         media_type as "mediaType", json_build_object('text', text, 'pages', pages) as source
       from letter where id > $1 order by id limit $2`,
      [after, batchSize],
    );
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.letterId;
  }
}

/**
 * Puts new readings in the place of the old, with all that is counted from them, in one
 * transaction, and enqueues what changed. Where a reading equals the old one nothing is written. A
 * letter whose case number is read otherwise moves to that determination, as its next revision.
 * Outcomes in the order given.
 */
export async function replaceReadings(
  pool: Pool,
  runId: number,
  readings: NewReading[],
): Promise<("changed" | "unchanged" | "refused")[]> {
  if (readings.length === 0) return [];
  try {
    return await inTransaction(pool, (client) => replaceBatch(client, runId, readings));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (readings.length === 1) return ["refused"];
    const middle = readings.length >> 1;
    const first = await replaceReadings(pool, runId, readings.slice(0, middle));
    return [...first, ...(await replaceReadings(pool, runId, readings.slice(middle)))];
  }
}
