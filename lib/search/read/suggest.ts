import { type Search, searchOf } from "@/lib/search/query/search-of";
import { type ReadSearch, readSearch } from "@/lib/search/read/read-search";
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
 * rest of the search: the other filters apply, and the other words as the page of results reads them,
 * so that it shows as many; what its own filter includes does not. Its address is the search so read,
 * with that filter. What no issue has is left out. Throws a SearchUnavailable.
 */
export async function suggest(params: SearchParams): Promise<Suggestion[]> {
  const cases = await suggestCases(params.q);
  if (cases.length > 0) return cases;
  for (const { words, rest } of queryReadings(params.q)) {
    const matches = matchNames(words);
    if (matches.length === 0) continue;
    const read = await readSearch({ ...params, q: rest, page: 1 });
    const found = await suggestValues(searchOf(read.params), matches, keptOf(read));
    if (found.length > 0) return found;
  }
  return [];
}

type Counted = NameMatch & { issues: number };

/** What stays of a search beside what is suggested: "with Lumbar spine, “weakness”". */
function keptOf({ params, interpretation }: ReadSearch): string {
  const labels = interpretation?.filters.map(({ label }) => label) ?? [];
  const kept = [...labels, ...(params.q ? [`“${params.q}”`] : [])];
  return kept.length > 0 ? `with ${kept.join(", ")}` : "";
}

async function suggestValues(
  under: Search,
  matches: readonly NameMatch[],
  kept: string,
): Promise<Suggestion[]> {
  const best = bestOf(matches, await suggestionCounts(under));
  const unknown = best.filter(({ issues }) => Number.isNaN(issues));
  const rare = await rareCounts(under, unknown);
  for (const [index, match] of unknown.entries()) match.issues = rare[index] ?? 0;
  return best.filter(({ issues }) => issues > 0).map((match) => toSuggestion(match, under.params, kept));
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

function toSuggestion(
  { kind, key, value, label, detail, issues }: Counted,
  under: SearchParams,
  kept: string,
): Suggestion {
  const selected: readonly string[] = under[key];
  const params = selected.includes(value) ? under : toggleFilter(under, key, value);
  return {
    kind,
    label,
    detail: [detail, kept].filter(Boolean).join(" · ") || null,
    issues,
    href: searchHref(params),
  };
}
