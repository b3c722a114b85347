import type { Source } from "@/lib/letter/determination";
import type { ParseWarning } from "@/lib/letter/parse-result";
import type { Reading } from "@/lib/letter/record";
import type { Pool } from "./pool";

/** A kept text, to be read again. */
export type StoredLetter = {
  letterId: number;
  determinationId: string;
  revision: number;
  contentHash: string;
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
export async function* eachLetter(_pool: Pool, _batchSize = 500): AsyncGenerator<StoredLetter[]> {
  yield* [];
  throw new Error("not written yet");
}

/**
 * Puts new readings in the place of the old, with all that is counted from them, in one transaction, and enqueues what changed.
 * Where a reading equals the old one nothing is written. Outcomes in the order given.
 */
export async function replaceReadings(
  _pool: Pool,
  _runId: number,
  _readings: NewReading[],
): Promise<("changed" | "unchanged" | "refused")[]> {
  throw new Error("not written yet");
}
