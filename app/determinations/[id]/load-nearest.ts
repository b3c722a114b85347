import type { DeterminationView } from "@/lib/letter/record";
import { type Nearest, nearest, SearchUnavailable } from "@/lib/search";

/**
 * What is nearest to each issue, by its number; none while the search engine is away, on which
 * reading does not depend.
 */
export async function loadNearest(view: DeterminationView): Promise<ReadonlyMap<number, Nearest>> {
  try {
    return await nearest({ ...view, reading: view.determination, text: view.determination.source.text });
  } catch (error) {
    if (error instanceof SearchUnavailable) return new Map();
    throw error;
  }
}
