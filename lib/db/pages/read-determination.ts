import type { DeterminationView } from "@/lib/letter/record";

/**
 * What the page of one determination shows, in one query: the current revision, or the one asked for.
 * Null where there is no such determination or revision.
 */
export async function readDetermination(_id: string, _revision?: number): Promise<DeterminationView | null> {
  throw new Error("not written yet");
}
