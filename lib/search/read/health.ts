import { ask, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { mainQuery } from "@/lib/search/engine/request";
import { SearchUnavailable, type UnavailableReason } from "@/lib/search/engine/unavailable";
import { searchOf } from "@/lib/search/query/search-of";
import { emptySearch } from "@/lib/search/url/params";

/** How the search is: whether it answers, and how many issues it holds. */
export type SearchHealth =
  | { ok: true; issues: number; tookMs: number }
  | { ok: false; reason: UnavailableReason };

/**
 * Asks the index what the site asks it, with the site's key: one that lacks a field, since another
 * version built it, is not well. Never throws for an engine that cannot be used.
 */
export async function searchHealth(): Promise<SearchHealth> {
  const started = performance.now();
  try {
    const target = siteIndex();
    const [answer] = await ask(target, [{ ...mainQuery(target.index, searchOf(emptySearch)), limit: 0 }]);
    return {
      ok: true,
      issues: answer ? totalOf(answer) : 0,
      tookMs: Math.round(performance.now() - started),
    };
  } catch (error) {
    if (error instanceof SearchUnavailable) return { ok: false, reason: error.reason };
    throw error;
  }
}
