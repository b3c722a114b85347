import { cache } from "react";
import { loadHeld } from "@/app/load-determination";
import { orDown } from "@/app/outage";
import type { WayOut } from "@/components/search/empty-results";
import { type Degraded, searchWithoutEngine } from "@/lib/api/search-without-engine";
import {
  caseNumberIn,
  countIssues,
  countOutcomes,
  isHeld,
  type Outcomes,
  type ReadSearch,
  readAndSearch,
  SearchUnavailable,
  searchSummaries,
} from "@/lib/search";
import { restrictions, type SearchResult, type SummariesResult } from "@/lib/search/results";
import { emptySearch, readSearchQuery, type SearchParams } from "@/lib/search/url";
import type { Held } from "@/lib/words/letter-name";

export type Loaded =
  | {
      kind: "found";
      read: Read;
      result: SearchResult;
      /**
       * How all issues of the casebook (or of its real letters) were decided; null where the search
       * is all of them.
       */
      base: Outcomes | null;
      /** If nothing was found: what the search would find without each of its parts. */
      ways: WayOut[];
      /** A case number that was looked for and is not here. */
      unknownCase: string | null;
      /** Then: what is held, so that a reader sees why. */
      held?: Held | null;
      /** Set where the database answered, since the search engine does not. */
      degraded?: Pick<Degraded, "withoutCounts">;
    }
  | { kind: "summaries"; params: SearchParams; result: SummariesResult }
  | { kind: "case"; id: string }
  | { kind: "down" };

/** The search as it was read, which all results belong to. Only the box keeps what was typed. */
type Read = Pick<ReadSearch, "params" | "interpretation">;

/** Parts of an empty search that are tried at most. */
const mostWaysOut = 8;

/**
 * What the page of a search shows, loaded once a request. A query that is a known case number gives
 * only that. While the search engine is
 * unreachable the database answers, and the reader is told.
 */
export const loadSearch = cache(async (query: string): Promise<Loaded> => {
  const typed = readSearchQuery(new URLSearchParams(query));
  const id = caseNumberIn(typed.q);
  try {
    if (id !== null && (await isHeld(id))) return { kind: "case", id };
    if (typed.in === "summary")
      return { kind: "summaries", params: typed, result: await searchSummaries(typed) };
    const narrowed = restrictions(typed).length > 0;
    const [{ read, result }, all] = await Promise.all([
      readAndSearch(typed),
      narrowed ? countOutcomes([{ ...emptySearch, letters: typed.letters }]) : [],
    ]);
    const { params, interpretation } = read;
    const ways = result.total > 0 ? [] : await waysOut(params, result);
    return {
      kind: "found",
      read: { params, interpretation },
      result,
      base: all[0] ?? null,
      ways,
      unknownCase: id,
      ...(id !== null && { held: await loadHeld() }),
    };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    // Determinations are loaded from the database.
    return id === null ? await withoutEngine(typed, error) : { kind: "case", id };
  }
});

async function withoutEngine(typed: SearchParams, cause: SearchUnavailable): Promise<Loaded> {
  const isOfIssues = typed.in === "issue";
  const found = await orDown(isOfIssues ? searchWithoutEngine(typed, cause) : Promise.reject(cause));
  if (!found) return { kind: "down" };
  const { read, result, withoutCounts } = found;
  return {
    kind: "found",
    read,
    result,
    base: null,
    ways: [],
    unknownCase: null,
    degraded: { withoutCounts },
  };
}

async function waysOut(params: SearchParams, { understood }: SearchResult): Promise<WayOut[]> {
  const parts = restrictions(params, understood).slice(0, mostWaysOut);
  const totals = await countIssues(parts.map(({ without }) => without));
  return parts.map((part, i) => ({ ...part, total: totals[i] ?? 0 }));
}
