import type {
  FederatedMultiSearchParams,
  Meilisearch,
  MultiSearchParams,
  MultiSearchQuery,
  SearchResponse,
} from "meilisearch";
import type { Verdict } from "@/lib/breaker";
import { breakerOf, type IndexTarget, toUnavailable } from "@/lib/search/engine/client";
import { isIssue, isSummary } from "@/lib/search/engine/document";
import { withHeldWays } from "@/lib/search/engine/held-words";
import type { EngineAnswer, EngineHit } from "@/lib/search/engine/reply";
import type { Asked } from "@/lib/search/query/syntax";

/**
 * A query of the engine, its words in one or several ways of which one has to be met; without
 * `words` the `q` it has, or everything. It is asked of the issues, or of the clinical summaries.
 */
export type EngineQuery = MultiSearchQuery & { words?: readonly Asked[]; of?: "issues" | "summaries" };

/** Federated searches under way at once for one reader: a table of statistics asks for hundreds. */
const mostUnderWay = 8;

/**
 * Several queries, answers in their order: one request, and one more for each query whose words may
 * be met in several ways, after one for words of which it is not known whether the index has them.
 * Throws a SearchUnavailable.
 */
export async function ask({ engine }: IndexTarget, asked: readonly EngineQuery[]): Promise<EngineAnswer[]> {
  const queries = await withHeldWays(asked, (words) =>
    send(engine, () => engine.multiSearch<MultiSearchParams>({ queries: words })),
  );
  const single = queries.filter((query) => !isEither(query)).map(inOneWay);
  const several = queries.filter(isEither).map(inAnyWay);
  const found: EngineAnswer[] = [];
  if (single.length > 0)
    found.push(
      ...(await send(engine, () => engine.multiSearch<MultiSearchParams, EngineHit>({ queries: single })))
        .results,
    );
  const answers = found.values();
  const united: EngineAnswer[] = [];
  for (let at = 0; at < several.length; at += mostUnderWay)
    united.push(
      ...(await Promise.all(
        several
          .slice(at, at + mostUnderWay)
          .map(async (query) =>
            unitedOf(
              await send(engine, () => engine.multiSearch<FederatedMultiSearchParams, EngineHit>(query)),
            ),
          ),
      )),
    );
  const unions = united.values();
  return queries.map((query) => (isEither(query) ? unions : answers).next().value!);
}

async function send<T>(engine: Meilisearch, request: () => Promise<T>): Promise<T> {
  try {
    return await breakerOf(engine).ask(request, verdictOn);
  } catch (error) {
    throw toUnavailable(error);
  }
}

function verdictOn(error: unknown): Verdict {
  const { reason } = toUnavailable(error);
  if (reason === "timeout") return "late";
  return reason === "unreachable" ? "lost" : "answered";
}

function isEither({ words = [] }: EngineQuery): boolean {
  return words.length > 1;
}

/** The query as the engine takes it, where its words have to be met in one way. */
export function inOneWay({ words, filter, of, ...query }: EngineQuery): MultiSearchQuery {
  const [only] = words ?? [];
  return { ...query, ...(only && { q: only.q }), filter: together(of, filter, only) };
}

/** The union of all ways: each issue once, in the order of its best rank, and counted once. */
function inAnyWay({
  words = [],
  filter,
  of,
  facets,
  limit,
  offset,
  ...query
}: EngineQuery): FederatedMultiSearchParams {
  return {
    federation: {
      limit,
      offset,
      ...(facets && facets.length > 0 && { facetsByIndex: { [query.indexUid]: facets } }),
    },
    queries: words.map((way) => ({ ...query, q: way.q, filter: together(of, filter, way) })),
  };
}

function unitedOf({ hits, facetsByIndex = {}, processingTimeMs }: SearchResponse<EngineHit>): EngineAnswer {
  const [facets] = Object.values(facetsByIndex);
  return { hits, facetDistribution: facets?.distribution, processingTimeMs };
}

/** The only place that keeps issues and clinical summaries apart. */
function together(of: EngineQuery["of"], filter: EngineQuery["filter"], way?: Asked): string[][] {
  const conditions = [filter ?? []].flat().map((one) => [one].flat());
  const kind = of === "summaries" ? isSummary : isIssue;
  return [[kind], ...conditions, ...(way?.printed ?? []).map((one) => [one])];
}

/**
 * How many issues match: each has exactly one outcome, and counts of values are exact where the
 * engine's own totals are estimates.
 */
export function totalOf(answer: EngineAnswer): number {
  return sumOf(answer, "outcome");
}

/** How many clinical summaries match: each is of a letter that is either real or a sample. */
export function summariesOf(answer: EngineAnswer): number {
  return sumOf(answer, "letters");
}

function sumOf({ facetDistribution }: EngineAnswer, field: string): number {
  return Object.values(facetDistribution?.[field] ?? {}).reduce((sum, count) => sum + count, 0);
}
