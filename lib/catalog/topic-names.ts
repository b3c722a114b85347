import { guidelines } from "@/lib/catalog/guidelines";
import { layWords } from "@/lib/catalog/lay-words";
import { leastDistant } from "@/lib/catalog/near-name";
import { slug } from "@/lib/catalog/slug";
import { treatments } from "@/lib/catalog/treatments";

type Named = "treatment" | "guideline";

/** Every name, brand and household name of a kind as an address writes it, with the ids it stands for. */
const names: Record<Named, Map<string, Set<string>>> = { treatment: new Map(), guideline: new Map() };

function add(kind: Named, name: string, id: string): void {
  // In the catalog, "^" marks a name whose case counts.
  const key = slug(name.replaceAll("^", ""));
  names[kind].set(key, (names[kind].get(key) ?? new Set()).add(id));
}
for (const { id, name, synonyms, brands } of treatments)
  for (const each of [id, name, ...synonyms, ...brands]) add("treatment", each, id);
for (const { id, name, shortName, aliases } of guidelines)
  for (const each of [id, name, shortName, ...aliases]) add("guideline", each, id);
for (const { phrase, meant } of layWords)
  for (const { filter, value } of meant) if (filter === "treatment") add("treatment", phrase, value);

/** More than this are no help. */
const mostNamed = 6;

/**
 * The treatments or guidelines that the last part of an address names in other words ("norco", "tens",
 * "low-back"), at most six: those of that very name, then those whose names have all of its words, else
 * the one whose name is nearest. `exact` where only one can be meant; "low back" is a chapter of several
 * guidelines.
 */
export function topicsNamed(kind: Named, typed: string): { ids: string[]; exact: boolean } {
  const key = slug(typed.slice(0, 100));
  // "-mri" excludes in a search, and names nothing.
  if (key === "" || typed.startsWith("-")) return { ids: [], exact: false };
  const same = names[kind].get(key) ?? [];
  const words = key.split("-");
  const having = [...names[kind]].flatMap(([name, ids]) => {
    const parts = name.split("-");
    return words.every((word) => parts.includes(word)) ? [...ids] : [];
  });
  const ids = [...new Set([...same, ...having])];
  const only = kind === "treatment" ? [...same].length : ids.length;
  if (ids.length > 0) return { ids: ids.slice(0, mostNamed), exact: only === 1 };
  const nearest = leastDistant(key, names[kind].keys());
  return { ids: nearest ? [...(names[kind].get(nearest) ?? [])].slice(0, mostNamed) : [], exact: false };
}
