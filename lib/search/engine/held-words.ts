import type { Meilisearch, MultiSearchQuery } from "meilisearch";
import type { Asked } from "@/lib/search/query/syntax";

/** Letters that come in are found by these words after this at the latest. */
const keptForMs = 30_000;
const mostKept = 1_000;
const kept = new Map<string, { at: number; isHeld: boolean }>();

type Ways = { indexUid: string; words?: readonly Asked[] };
type Send = (queries: MultiSearchQuery[]) => ReturnType<Meilisearch["multiSearch"]>;

/**
 * Queries without the ways that no document of the index can meet, since it has only the other number of
 * a word that they ask for: "surfaces" beside "surface". A query in one way is a third of the work of one in
 * two. One request, of the words that were not asked for lately; none for most.
 */
export async function withHeldWays<T extends Ways>(
  queries: readonly T[],
  send: Send,
  now = Date.now(),
): Promise<T[]> {
  const wanted = new Map(
    queries.flatMap(({ indexUid, words = [] }) =>
      words.flatMap(({ needed = [] }) => needed.map((word) => [idOf(indexUid, word), { indexUid, word }])),
    ),
  );
  if (wanted.size === 0) return [...queries];
  const unknown = [...wanted].filter(([id]) => now - (kept.get(id)?.at ?? 0) > keptForMs);
  if (unknown.length > 0) {
    const asked = unknown.map(([, { indexUid, word }]) => ({
      indexUid,
      q: `${word} `,
      matchingStrategy: "all" as const,
      attributesToRetrieve: ["id"],
      limit: 1,
    }));
    const { results } = (await send(asked)) as { results: { hits: unknown[] }[] };
    unknown.forEach(([id], at) => {
      kept.delete(id);
      kept.set(id, { at: now, isHeld: results[at]!.hits.length > 0 });
    });
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  }
  return queries.map((query) => {
    const { words, indexUid } = query;
    if (!words || words.length < 2) return query;
    const isHeld = (word: string) => kept.get(idOf(indexUid, word))?.isHeld ?? true;
    const left = words.filter(({ needed = [] }) => needed.every(isHeld));
    return { ...query, words: left.length > 0 ? left : words.slice(0, 1) };
  });
}

function idOf(index: string, word: string): string {
  return `${index} ${word}`;
}
