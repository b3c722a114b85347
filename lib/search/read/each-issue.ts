import { ask, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { IssueDocument } from "@/lib/search/engine/document";
import { orderedQuery } from "@/lib/search/engine/request";
import { SearchUnavailable } from "@/lib/search/engine/unavailable";
import { type Search, searchOf, under } from "@/lib/search/query/search-of";
import { withoutBreaks } from "@/lib/search/text/clean-text";
import type { SearchParams } from "@/lib/search/url/params";

/** Issues fetched at a time: some hundred kilobytes, and a tenth of a second of the engine's time. */
const [largestBatch, smallestBatch] = [250, 25];

/**
 * Every issue that matches, batch by batch, each with the exact number of all issues as the first was
 * fetched; at least one batch, which is empty where nothing matches. They stand in the order of the
 * search's dates, and of a search by relevance the newest first. A batch begins behind the last issue of
 * the one before, so that each costs the same, and an issue that is in the index throughout is handed on
 * once, whatever is written meanwhile. Of each issue the `fields` are loaded; `most` limits the number of
 * issues. Throws a SearchUnavailable.
 */
export async function* eachIssue<F extends keyof IssueDocument>(
  asked: SearchParams | Search,
  fields: readonly F[],
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<{ issues: Pick<IssueDocument, F>[]; total: number }> {
  const one = searchOf(asked);
  const search = one.params.sort === "relevance" ? under(one, { sort: "newest" }) : one;
  const ways = Math.max(1, search.words.length);
  const batchSize = Math.max(smallestBatch, Math.floor(largestBatch / ways));
  let total = 0;
  let place: Place | null = null;
  for (let left = most; left > 0; ) {
    const seen: ReadonlySet<string> = place?.seen ?? new Set();
    const limit = seen.size + Math.min(batchSize, left);
    const batch = await fetchBatch(search, place, fields, limit);
    if (!place) total = batch.total;
    const issues = batch.hits.filter(({ id }) => !seen.has(id));
    if (issues.length === 0 && !batch.last)
      throw new SearchUnavailable("timeout", "The engine did not sort a single issue.");
    if (issues.length > 0 || !place) yield { issues: issues.map(readable), total };
    if (batch.last) return;
    left -= issues.length;
    place = placeAfter(batch.hits, search, place);
  }
}

/** The date and the number of the last issue handed on, and which issues with both have been. */
type Place = { date: number | null; order: number; seen: ReadonlySet<string> };

function placeAfter(hits: readonly IssueDocument[], search: Search, before: Place | null): Place {
  const field = dateOf(search);
  const { [field]: date, order } = hits.at(-1)!;
  const equal = hits.filter((hit) => hit[field] === date && hit.order === order).map(({ id }) => id);
  const stays = before?.date === date && before.order === order;
  return { date, order, seen: new Set([...(stays ? before.seen : []), ...equal]) };
}

function dateOf({ params }: Search): "decidedAt" | "injuredAt" | "addedAt" {
  if (params.sort === "added") return "addedAt";
  return params.sort.startsWith("injury") ? "injuredAt" : "decidedAt";
}

/** The issues from a place on, those at the place itself included; what states no date comes last. */
function from({ date, order }: Place, search: Search): string[] {
  const field = dateOf(search);
  if (date === null) return [`${field} IS NULL AND order >= ${order}`];
  const later = search.params.sort.endsWith("oldest") ? ">" : "<";
  return [`${field} ${later} ${date}`, `${field} = ${date} AND order >= ${order}`, `${field} IS NULL`];
}

/** At most `limit` issues from a place on, and whether there are no more. */
async function fetchBatch(
  search: Search,
  place: Place | null,
  fields: readonly (keyof IssueDocument)[],
  limit: number,
): Promise<{ hits: IssueDocument[]; last: boolean; total: number }> {
  const target = siteIndex();
  const query = orderedQuery(target.index, search);
  const fetched = async (most: number, changes: object) => {
    const [answer] = await ask(target, [
      {
        ...query,
        filter: place ? [...query.filter, from(place, search)] : query.filter,
        attributesToRetrieve: [...needed, ...fields],
        facets: place ? [] : ["outcome" satisfies keyof IssueDocument],
        limit: most,
        ...changes,
      },
    ]);
    return answer ?? { hits: [] };
  };
  const answer = await fetched(limit, {});
  const total = totalOf(answer);
  if ((answer.processingTimeMs ?? 0) < sortsFor)
    return { hits: answer.hits, last: answer.hits.length < limit, total };
  const most = Math.ceil(limit / 4);
  const { hits } = await fetched(most, { showRankingScoreDetails: true });
  const unsorted = hits.findIndex((hit) => "skipped" in (hit._rankingScoreDetails ?? {}));
  if (unsorted >= 0) return { hits: hits.slice(0, unsorted), last: false, total };
  return { hits, last: hits.length < most, total };
}

/**
 * After so many ms the engine stops sorting, and hands on the rest of a batch as it is stored. Which that
 * is, it tells at a cost only.
 */
const sortsFor = 1_500;

/** What a place is made of, and the texts that hold marks of the index, which nobody is to see. */
const needed = [
  "id",
  "decidedAt",
  "injuredAt",
  "addedAt",
  "order",
  "headnote",
  "request",
  "decidingSentence",
] as const;

function readable(hit: IssueDocument): IssueDocument {
  return {
    ...hit,
    headnote: withoutBreaks(hit.headnote),
    request: withoutBreaks(hit.request),
    decidingSentence: hit.decidingSentence && withoutBreaks(hit.decidingSentence),
  };
}
