import { countSamples } from "@/lib/db/read";
import { removeSamples } from "@/lib/db/save";
import { withIndex } from "@/lib/ingest/commands/with-index";
import { drainOutbox } from "@/lib/ingest/index/drain-outbox";
import { isSamplePath } from "@/lib/ingest/run/sample-paths";
import type { Engines } from "@/lib/local/engines";

/**
 * After a run that was not about samples: where letters that were issued stand beside invented
 * ones, the invented ones go, since no share of both tells anything. They ship with the program and
 * come back when asked for. Returns how many went.
 */
export async function letSamplesGo(
  engines: Engines,
  { paths, sample }: { paths: readonly string[]; sample: boolean },
): Promise<number> {
  if (sample || paths.some(isSamplePath)) return 0;
  return await withIndex(engines, async (pool) => {
    const { samples, issued } = await countSamples(pool);
    if (samples === 0 || issued === 0) return 0;
    const gone = await removeSamples(pool);
    await drainOutbox(pool, engines);
    return gone;
  });
}

/** The same in a sentence. */
export function samplesGone(gone: number): string {
  const [were, them] = gone === 1 ? ["sample", "it"] : ["samples", "them"];
  return `${gone} invented ${were} gave way to letters that were issued: npm run ingest -- samples brings ${them} back.`;
}
