import { type Search, searchOf } from "@/lib/search/query/search-of";
import { type Counts, rareCounts, suggestionCounts } from "@/lib/search/suggest/counts";
import { matchNames, type NameMatch } from "@/lib/search/suggest/match-names";
import { queryReadings } from "@/lib/search/suggest/readings";
import { suggestCases } from "@/lib/search/suggest/suggest-cases";
import type { Suggestion } from "@/lib/search/suggest/suggestion";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/url/params";

const mostShown = 8;

/**
 * What the words of a search may mean, best first: cases by the beginning of their number, and
 * values of filters by their names. A value's count is the one that its filter would show under the
 * rest of the search: the other filters apply, and those of the typed words that do not name it;
 * what its own filter includes does not. Its address is the search with that filter and without the
 * words that name it. What no issue has is left out. Throws a SearchUnavailable.
 */
export async function suggest(params: SearchParams): Promise<Suggestion[]> {
  const cases = await suggestCases(params.q);
  if (cases.length > 0) return cases;
  for (const { words, rest } of queryReadings(params.q)) {
    const matches = matchNames(words);
    if (matches.length === 0) continue;
    const found = await suggestValues(searchOf({ ...params, q: rest, page: 1 }), matches);
    if (found.length > 0) return found;
  }
  return [];
}

type Counted = NameMatch & { issues: number };

async function suggestValues(under: Search, matches: readonly NameMatch[]): Promise<Suggestion[]> {
  const best = bestOf(matches, await suggestionCounts(under));
  const unknown = best.filter(({ issues }) => Number.isNaN(issues));
  const rare = await rareCounts(under, unknown);
  for (const [index, match] of unknown.entries()) match.issues = rare[index] ?? 0;
  return best.filter(({ issues }) => issues > 0).map((match) => toSuggestion(match, under.params));
}

/**
 * The best, in their order. NaN issues: fewer than the engine lists, to be asked for; they come
 * last among their equals.
 */
function bestOf(matches: readonly NameMatch[], counts: Counts): Counted[] {
  return matches
    .map((match) => ({ ...match, issues: issuesOf(match, counts) }))
    .filter(({ issues }) => issues !== 0)
    .sort(
      (a, b) => a.rank - b.rank || (b.issues || 0) - (a.issues || 0) || a.label.localeCompare(b.label, "en"),
    )
    .slice(0, mostShown);
}

function issuesOf({ key, value }: NameMatch, counts: Counts): number {
  const filter = counts.get(key);
  return filter?.counts[value] ?? (filter?.cut ? Number.NaN : 0);
}

function toSuggestion({ kind, key, value, label, detail, issues }: Counted, under: SearchParams): Suggestion {
  const selected: readonly string[] = under[key];
  const params = selected.includes(value) ? under : toggleFilter(under, key, value);
  const kept = under.q && `with “${under.q}”`;
  return {
    kind,
    label,
    detail: [detail, kept].filter(Boolean).join(" · ") || null,
    issues,
    href: searchHref(params),
  };
}
