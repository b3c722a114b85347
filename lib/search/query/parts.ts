import { type Term, writeQuery, writeTerm } from "@/lib/search/query/terms";

/**
 * What has to occur: one of several lists of terms as a whole, or the only list where nothing else
 * would do.
 */
export type Part = { alternatives: readonly (readonly Term[])[] };

/** The terms of all parts, in the order typed. */
export function flatTerms(parts: readonly Part[]): Term[] {
  return parts.flatMap(({ alternatives }) => alternatives.flat());
}

/**
 * The parts with other terms in each list; a list that is left without terms falls out, as does a
 * part without lists.
 */
export function replaceTerms(
  parts: readonly Part[],
  replace: (terms: readonly Term[]) => readonly Term[],
): Part[] {
  return parts
    .map(({ alternatives }) => ({
      alternatives: alternatives.map(replace).filter((terms) => terms.length > 0),
    }))
    .filter(({ alternatives }) => alternatives.length > 0);
}

/**
 * Every way to meet all parts, each as one list of terms: (a OR b) c is "a c" and "b c". One empty
 * list for no parts.
 */
export function combinations(parts: readonly Part[]): Term[][] {
  return parts.reduce<Term[][]>(
    (some, { alternatives }) => some.flatMap((before) => alternatives.map((terms) => [...before, ...terms])),
    [[]],
  );
}

/** Parts as they stand in a query: read again they are the same. */
export function writeParts(parts: readonly Part[]): string {
  return parts
    .map(({ alternatives }) => {
      const [first = [], ...others] = alternatives;
      if (others.length === 0) return writeQuery(first);
      const written = alternatives.map((terms) =>
        terms.length === 1 ? writeTerm(terms[0]!) : `(${writeQuery(terms)})`,
      );
      return parts.length === 1 ? written.join(" OR ") : `(${written.join(" OR ")})`;
    })
    .join(" ");
}
