import type { Listed } from "@/components/filters/values/listed";

/** What the site answers about the values of one filter. */
export type ValuesAnswer = { values: Listed[]; more: number };

/**
 * The result of a lookup. `said` is announced to screen readers, and shown if there are no values.
 */
export type Lookup = { found: (Listed & { filter: string })[]; more: number; said: string };

/** Loads values of several filters under a search. Never rejects: `said` explains a failure. */
export async function fetchValues(
  filters: readonly string[],
  find: string,
  search: string,
  signal: AbortSignal,
): Promise<Lookup> {
  const query = new URLSearchParams(search);
  query.set("find", find);
  try {
    const answers = await Promise.all(
      filters.map(async (filter) => {
        const answer = await fetch(`/api/v1/search/values/${filter}?${query}`, { signal });
        if (!answer.ok) throw new Error(`The site answered ${answer.status}.`);
        return { filter, ...((await answer.json()) as ValuesAnswer) };
      }),
    );
    const found = answers.flatMap(({ filter, values }) => values.map((value) => ({ filter, ...value })));
    const more = answers.reduce((sum, answer) => sum + answer.more, 0);
    return { found, more, said: said(found.length, more) };
  } catch {
    return { found: [], more: 0, said: "This could not be looked up. Try again." };
  }
}

function said(shown: number, more: number): string {
  if (shown === 0) return "No such value in these results.";
  const values = shown === 1 ? "1 value" : `${shown} values`;
  return more > 0 ? `${values}, and ${more} more` : values;
}
