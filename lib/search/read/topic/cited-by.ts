import { countOutcomes, type Outcomes } from "@/lib/search/read/topic/outcomes";
import type { SearchParams } from "@/lib/search/url/params";

/** Who cites a thing: exactly one of these holds for an issue in which a side cites it. */
export const citingSides = ["reviewer-only", "both", "claims-administrator-only"] as const;
export type CitingSide = (typeof citingSides)[number];

/** Decisions on the issues in which just that side cites it, and the search that finds them. */
export type CitedBy = Outcomes & { side: CitingSide; params: SearchParams };

/**
 * By whom the guideline, section or pages of a search are cited. Exact; one request. Throws a
 * SearchUnavailable.
 */
export async function readCitedBy(params: SearchParams): Promise<CitedBy[]> {
  const searches = citingSides.map((side): SearchParams => ({ ...params, "cited-by": side }));
  const counts = await countOutcomes(searches);
  return citingSides.map((side, index) => ({ side, params: searches[index]!, ...counts[index]! }));
}
