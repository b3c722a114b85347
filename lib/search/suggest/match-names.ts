import { slug } from "@/lib/catalog/slug";
import { type Name, names } from "@/lib/search/filters/names";

/** How well a name fits; less is better. */
const ranks = { whole: 0, beginning: 1, inside: 2 } as const;

export type NameMatch = Name & { rank: number };

/** Fewer letters or digits than this mean anything. */
const fewestCharacters = 2;

/**
 * The values that the typed words may name, each once under the name that fits best: the whole
 * name, then its beginning, then the beginning of a word inside. Case, accents, hyphens and a
 * plural s do not matter.
 */
export function matchNames(typed: string): NameMatch[] {
  const words = slug(typed);
  if (words.length < fewestCharacters) return [];
  const best = new Map<string, NameMatch>();
  for (const name of names) {
    const rank = rankOf(name.folded, words);
    if (rank === null) continue;
    const id = `${name.key}=${name.value}`;
    const known = best.get(id);
    if (!known || rank < known.rank) best.set(id, { ...name, rank });
  }
  return [...best.values()];
}

function rankOf(name: string, words: string): number | null {
  if (name.startsWith(words)) return name.length === words.length ? ranks.whole : ranks.beginning;
  if (name.includes(`-${words}`)) return ranks.inside;
  return words.endsWith("s") ? rankOfSingular(`${name}-`, `${words.slice(0, -1)}-`) : null;
}

/** Both end with a hyphen: before its plural s a word is whole. */
function rankOfSingular(name: string, words: string): number | null {
  if (name.startsWith(words)) return name.length === words.length ? ranks.whole : ranks.beginning;
  return name.includes(`-${words}`) ? ranks.inside : null;
}
