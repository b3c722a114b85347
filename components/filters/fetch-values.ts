/** A value that was found, with the addresses that include it (or give it up) and exclude it. */
export type ValueFound = {
  filter: string;
  value: string;
  label: string;
  /** What it belongs to, where its label does not say so: the guideline of a section. */
  within?: string;
  count: number;
  selected: boolean;
  excluded: boolean;
  href: string;
  excludeHref: string;
};

export type ValuesAnswer = { values: ValueFound[]; more: number };

/** What a look-up gave; `said` is for a screen reader, and for everybody where there is nothing to show. */
export type Lookup = ValuesAnswer & { said: string };

/** Values of several filters under the search of an address. Never rejects: a failure is told in `said`. */
export async function fetchValues(
  filters: readonly string[],
  find: string,
  search: string,
  signal: AbortSignal,
): Promise<Lookup> {
  const query = new URLSearchParams(search);
  query.set("find", find);
  query.delete("page");
  try {
    const answers = await Promise.all(
      filters.map(async (filter) => {
        const answer = await fetch(`/api/v1/search/values/${filter}?${query}`, { signal });
        if (!answer.ok) throw new Error(`The site answered ${answer.status}.`);
        return (await answer.json()) as ValuesAnswer;
      }),
    );
    const values = answers.flatMap((answer) => answer.values);
    const more = answers.reduce((sum, answer) => sum + answer.more, 0);
    return { values, more, said: said(values.length, more) };
  } catch {
    return { values: [], more: 0, said: "This could not be looked up. Try again." };
  }
}

function said(shown: number, more: number): string {
  if (shown === 0) return "No such value in these results.";
  const values = shown === 1 ? "1 value" : `${shown} values`;
  return more > 0 ? `${values}, and ${more} more` : values;
}
