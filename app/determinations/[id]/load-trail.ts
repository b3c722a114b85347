import type { Trail } from "@/components/determination/search-trail";
import { type Neighbour, neighbours, SearchUnavailable } from "@/lib/search";
import { describeSearch } from "@/lib/search/results";
import { readSearchOrigin, resultHref, searchHref } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

/**
 * The search that a determination was opened from; null where it was none. Reading does not depend
 * on the search engine.
 */
export async function loadTrail(query: Record<string, string | string[] | undefined>): Promise<Trail | null> {
  const origin = readSearchOrigin(query);
  if (!origin) return null;
  const { params, position } = origin;
  const href = searchHref(params);
  const words = describeSearch(params);
  try {
    const { previous, next, total } = await neighbours(params, position);
    const link = (hit: Neighbour | null) => hit && resultHref(hit, params, hit.position);
    return {
      back: { href, label: `${counted(total, "issue")}: ${words}` },
      place: position <= total ? { position, total } : null,
      previous: link(previous),
      next: link(next),
    };
  } catch (error) {
    if (error instanceof SearchUnavailable)
      return { back: { href, label: words }, place: null, previous: null, next: null };
    throw error;
  }
}
