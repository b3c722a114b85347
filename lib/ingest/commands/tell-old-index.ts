import { withIndex } from "@/lib/ingest/commands/with-index";
import { isOutdated } from "@/lib/ingest/index/compare";
import type { Report } from "@/lib/ingest/run/report";
import type { Engines } from "@/lib/local/engines";

/**
 * After a run that left nothing waiting: says on standard error that another version of the program
 * built the index.
 */
export async function tellOldIndex(engines: Engines, { index }: Report): Promise<void> {
  if (!index || index.waiting > 0 || index.failure) return;
  if (await withIndex(engines, isOutdated))
    console.error(
      "The search index was built by another version of the program: npm run reindex builds it anew.",
    );
}
