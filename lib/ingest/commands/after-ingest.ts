import { countSamples } from "@/lib/db/read";
import { removeSamples } from "@/lib/db/save";
import { withIndex } from "@/lib/ingest/commands/command";
import { isOutdated } from "@/lib/ingest/index/compare";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { isSamplePath } from "@/lib/ingest/run/candidate";
import type { Report } from "@/lib/ingest/run/report";
import type { Engines } from "@/lib/local/engines";

/**
 * Removes the sample letters once a real letter is stored, because statistics over both would be
 * meaningless; a run that ingests samples keeps them. Returns how many were removed.
 */
export async function removeReplacedSamples(
  engines: Engines,
  { paths, sample }: { paths: readonly string[]; sample: boolean },
): Promise<number> {
  if (sample || paths.some(isSamplePath)) return 0;
  return await withIndex(engines, async (pool) => {
    const { samples, issued } = await countSamples(pool);
    if (samples === 0 || issued === 0) return 0;
    const removed = await removeSamples(pool);
    await drainOutbox(pool, engines);
    return removed;
  });
}

/** The same in a sentence. */
export function samplesRemoved(count: number): string {
  const [letters, them] = count === 1 ? ["sample letter was", "it"] : ["sample letters were", "them"];
  return `${count} ${letters} removed, since real letters are stored: npm run ingest -- samples brings ${them} back.`;
}

/**
 * After a run that left nothing waiting: warns that another version of the program built the index.
 */
export async function warnOfOldIndex(engines: Engines, { index }: Report): Promise<void> {
  if (!index || index.waiting > 0 || index.failure) return;
  if (await withIndex(engines, isOutdated))
    console.error(
      "The search index was built by another version of the program: npm run reindex rebuilds it.",
    );
}
