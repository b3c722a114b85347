import { outboxLag } from "@/lib/db/outbox";
import { eachLetter, type NewReading, replaceReadings, type StoredLetter } from "@/lib/db/reparse";
import { readStored } from "@/lib/ingest/letter";
import { withEngines } from "@/lib/ingest/run/with-engines";
import type { Engines } from "@/lib/local/engines";

/**
 * The counts of parsing stored letters again; `read` is the sum of the four outcomes that follow
 * it.
 */
export type ReparseReport = {
  status: "finished" | "interrupted";
  read: number;
  changed: number;
  unchanged: number;
  /** Letters that the parser rejects now; they keep their old reading. */
  unreadable: number;
  /** New readings that PostgreSQL refused; these letters keep their old reading too. */
  refused: number;
  index: { waiting: number; failure: string | null };
};

/**
 * Masks and parses every stored letter, of all revisions, again from its stored text, and writes
 * only changes.
 */
export function reparseLetters(
  engines: Engines,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (letters: number) => void } = {},
): Promise<ReparseReport> {
  return withEngines(engines, { command: "reparse", signal }, async ({ pool, run, index }) => {
    const counts = { read: 0, changed: 0, unchanged: 0, unreadable: 0, refused: 0 };
    for await (const letters of eachLetter(pool)) {
      if (signal?.aborted) break;
      const readings = readAgain(letters);
      counts.read += letters.length;
      counts.unreadable += letters.length - readings.length;
      for (const outcome of await replaceReadings(pool, await run.id(), readings)) counts[outcome] += 1;
      index.notify(readings.length);
      onProgress?.(letters.length);
    }
    const { read, changed, unchanged, unreadable, refused } = counts;
    const counters = {
      read,
      unchanged,
      published: changed,
      rejected: unreadable + refused,
      duplicate: 0,
      partial: 0,
      withdrawn: 0,
    };
    const status = signal?.aborted ? "interrupted" : "finished";
    await run.finish(status, counters);
    const failure = await index.settle();
    const { count } = await outboxLag(pool);
    return { status, ...counts, index: { waiting: count, failure } };
  });
}

/** New readings of stored texts; those that the parser rejects now are left out. */
export function readAgain(letters: StoredLetter[]): NewReading[] {
  const read = readStored(letters.map(({ source }) => source));
  return letters.flatMap(({ letterId }, index) => {
    const again = read[index]!;
    return again.ok ? [{ letterId, ...again.text, masked: again.masked }] : [];
  });
}
