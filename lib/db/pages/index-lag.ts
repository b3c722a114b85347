import { database } from "@/lib/db/client";

/**
 * How many determinations the index has yet to catch up with, and since when the oldest waits.
 * Throws where the database does not answer.
 */
export async function readIndexLag(): Promise<{ count: number; oldestAt: Date | null }> {
  const { _count, _min } = await database().indexOutbox.aggregate({
    _count: { _all: true },
    _min: { enqueuedAt: true },
  });
  return { count: _count._all, oldestAt: _min.enqueuedAt };
}
