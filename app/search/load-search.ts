import { restrictions } from "@/components/search/restrictions";
import { caseNumberIn } from "@/lib/search/case-number";
import { countIssues } from "@/lib/search/count-issues";
import { isHeld } from "@/lib/search/is-held";
import type { SearchParams } from "@/lib/search/params";
import type { SearchResult } from "@/lib/search/result";
import { SearchUnavailable, search } from "@/lib/search/search";

export type Loaded =
  | { kind: "found"; result: SearchResult }
  | { kind: "empty"; result: SearchResult; totalsWithout: number[] }
  | { kind: "case"; id: string }
  | { kind: "down" };

/** More ways out of an empty search than this are not counted. */
const mostWaysOut = 8;

/**
 * What the page of a search needs; of a query that is a known case number, that only. That the engine may be down is expected, and told
 * to the reader.
 */
export async function loadSearch(params: SearchParams): Promise<Loaded> {
  const id = caseNumberIn(params.q);
  try {
    if (id !== null && (await isHeld(id))) return { kind: "case", id };
    const result = await search(params);
    if (result.total > 0) return { kind: "found", result };
    const ways = restrictions(params).slice(0, mostWaysOut);
    return { kind: "empty", result, totalsWithout: await countIssues(ways.map(({ without }) => without)) };
  } catch (error) {
    // Determinations are read from elsewhere.
    if (error instanceof SearchUnavailable) return id === null ? { kind: "down" } : { kind: "case", id };
    throw error;
  }
}
