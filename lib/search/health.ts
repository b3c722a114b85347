import { ask, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { SearchUnavailable, type UnavailableReason } from "@/lib/search/engine/unavailable";

/** How the search is: whether it answers, and how many issues it holds. */
export type SearchHealth =
  | { ok: true; issues: number; tookMs: number }
  | { ok: false; reason: UnavailableReason };

/** Asks the index as the site does, with the site's key. Never throws for an engine that cannot be used. */
export async function searchHealth(): Promise<SearchHealth> {
  const started = performance.now();
  try {
    const target = siteIndex();
    const [answer] = await ask(target, [{ indexUid: target.index, limit: 0, facets: ["outcome"] }]);
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
