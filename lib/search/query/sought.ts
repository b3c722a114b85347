import type { Term } from "@/lib/search/query/terms";
import { type Entry, entryOf } from "@/lib/search/text/synonyms";

/**
 * Terms that the engine takes together since they stand side by side in its table of equals, or one
 * alone; `inNumber`: asked in its other number, too.
 */
export type Sought = { terms: readonly [Term, ...Term[]]; entry: Entry | undefined; inNumber?: true };

/** The engine's table has no entries of more words. */
const longestEntry = 3;

/**
 * The terms of a query as they are sought, in the engine's order: exclusions first, since it stops
 * reading after its tenth word; the word that stands for its beginning last.
 */
export function soughtOf(terms: readonly Term[]): Sought[] {
  const rank = (term: Term) => (term.excluded ? 0 : term.kind === "beginning" ? 2 : 1);
  const ordered = terms.toSorted((a, b) => rank(a) - rank(b));
  const sought: Sought[] = [];
  for (let at = 0; at < ordered.length; ) {
    const next = longestFrom(ordered, at);
    sought.push(next);
    at += next.terms.length;
  }
  return sought;
}

/**
 * The terms from a place that mean something together, as the engine's table of equals has it; or
 * that one alone.
 */
export function togetherFrom(terms: readonly Term[], at: number): readonly Term[] {
  return longestFrom(terms, at).terms;
}

function longestFrom(terms: readonly Term[], at: number): Sought {
  const first = terms[at]!;
  if (first.kind !== "word") return { terms: [first], entry: undefined };
  const following = terms.slice(at + 1, first.excluded ? at + 1 : at + longestEntry);
  const end = following.findIndex(({ kind, excluded }) => kind !== "word" || excluded);
  const words = end < 0 ? following : following.slice(0, end);
  for (let more = words.length; more > 0; more--) {
    const together = [first, ...words.slice(0, more)] as const;
    const entry = entryOf(together.map((term) => term.words).join(" "));
    if (entry) return { terms: together, entry };
  }
  return { terms: [first], entry: entryOf(first.words) };
}
