import { type FilterKey, listKeys, ranges } from "@/lib/search/filters/all";
import { flatTerms } from "@/lib/search/query/parts";
import { searchOf } from "@/lib/search/query/search-of";
import { togetherFrom } from "@/lib/search/query/sought";
import { type Term, writeQuery } from "@/lib/search/query/terms";
import { countIssues } from "@/lib/search/read/count-issues";
import { labelOf } from "@/lib/search/read/interpretation";
import { type SearchParams, toggleFilter } from "@/lib/search/url/params";

/** A search that finds something where the one that was read finds nothing. */
export type Rescued = {
  params: SearchParams;
  /** Words that are not required; issues that have them come first. Rarest first. */
  preferred: string[];
  /** What was left out: words that no issue has, and filters, by their labels. */
  missing: string[];
};

/** Words beyond this are not tried one by one. */
const mostTried = 12;
const mostPreferred = 3;
/** Filters that words named are given up from the end of this list, the others before them. */
const stayLongest: readonly FilterKey[] = ["treatment", "drug-class", "category", "body-part", "outcome"];

/**
 * Where nothing has all that words ask for: the issues of the filters that they named, those with the
 * rarest of the other words first; where they named none, the issues with the rarest words that occur
 * together. Filters that nothing has together are given up, the least telling first. At most some
 * fifteen requests. Throws a SearchUnavailable.
 */
export async function rescued(params: SearchParams, typed: SearchParams): Promise<Rescued> {
  const asRead = { params, preferred: [], missing: [] };
  const { parts } = searchOf(params).query;
  const terms = flatTerms(parts);
  const required = unitsOf(terms.filter(({ excluded }) => !excluded));
  const named = namedByWords(params, typed);
  if (named.length === 0 && required.length < 2) return { ...asRead, missing: textsOf(required) };

  const only = (q: string, from = params) => ({ ...from, q });
  const excluded = writeQuery(terms.filter((term) => term.excluded));
  const { params: kept, dropped } = await withFewerFilters(only(excluded), named);
  // All issues are no answer to a question.
  if (dropped.length === named.length && required.length === 0) return asRead;
  if (dropped.length > 0 && required.length > 0 && (await count(only(params.q, kept))) > 0)
    return { params: only(params.q, kept), preferred: [], missing: dropped };
  if (parts.some(({ alternatives }) => alternatives.length > 1))
    return named.length > 0
      ? { params: kept, preferred: [], missing: [...dropped, ...textsOf(required)] }
      : asRead;

  const tried = required.slice(0, mostTried);
  const alone = await countIssues(tried.map((unit) => only(`${writeQuery(unit)} ${excluded}`, kept)));
  const present = tried
    .map((unit, at) => ({ unit, issues: alone[at] ?? 0 }))
    .filter(({ issues }) => issues > 0)
    .toSorted((a, b) => a.issues - b.issues)
    .map(({ unit }) => unit);
  const absent = required.filter((unit) => !present.includes(unit));
  if (named.length > dropped.length) {
    const preferred = present.slice(0, mostPreferred).map(writeQuery);
    return { params: kept, preferred, missing: [...dropped, ...textsOf(absent)] };
  }
  // A level of the spine without the treatment that was asked for it tells nothing.
  if (present.every(isLevel)) return { ...asRead, missing: textsOf(absent) };
  const together = await occurringTogether(present, (q) => only(`${q} ${excluded}`.trim(), kept));
  const inOrder = required.filter((unit) => together.includes(unit));
  const left = required.filter((unit) => !together.includes(unit));
  return {
    params: only(`${writeQuery(inOrder.flat())} ${excluded}`.trim(), kept),
    preferred: [],
    missing: textsOf(left),
  };
}

async function count(params: SearchParams): Promise<number> {
  return (await countIssues([params]))[0] ?? 0;
}

/** Words that mean something together are given up together: "medial branch block". */
type Unit = readonly Term[];

function unitsOf(terms: readonly Term[]): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < terms.length; at += units.at(-1)!.length) units.push(togetherFrom(terms, at));
  return units;
}

function isLevel(unit: Unit): boolean {
  return unit.every(({ text }) => /^[ctls]\d/i.test(text));
}

function textsOf(units: readonly Unit[]): string[] {
  return units.map((unit) => unit.map(({ text }) => text).join(" "));
}

/** The rarest word, and each further one that some issue has beside those before it. */
async function occurringTogether(
  rarestFirst: readonly Unit[],
  searchFor: (q: string) => SearchParams,
): Promise<Unit[]> {
  let together: Unit[] = [];
  for (const unit of rarestFirst) {
    const more = [...together, unit];
    if (together.length === 0 || (await count(searchFor(writeQuery(more.flat())))) > 0) together = more;
  }
  return together;
}

/** A filter that words named: its label, and the search without it. */
type Named = { rank: number; label: string; without: (params: SearchParams) => SearchParams };

function namedByWords(params: SearchParams, typed: SearchParams): Named[] {
  const values = listKeys.flatMap((key) => {
    const before: readonly string[] = typed[key];
    const added = params[key].filter((value) => !before.includes(value));
    const filter = key as FilterKey;
    return added.length === 0
      ? []
      : [
          {
            rank: stayLongest.indexOf(filter),
            label: added.map((value) => labelOf(filter, value)).join(" or "),
            without: (search: SearchParams) =>
              added.reduce((one, value) => toggleFilter(one, key, value), search),
          },
        ];
  });
  const dates = ranges.flatMap(({ from, to, label: labelOfRange }) => {
    const label = labelOfRange(params[from], params[to]);
    const isNew = params[from] !== typed[from] || params[to] !== typed[to];
    return label && isNew
      ? [
          {
            rank: -1,
            label,
            without: (search: SearchParams) => ({ ...search, [from]: typed[from], [to]: typed[to] }),
          },
        ]
      : [];
  });
  const last = stayLongest.length;
  const order = ({ rank }: Named) => (rank < 0 ? last : rank);
  return [...values, ...dates].toSorted((a, b) => order(b) - order(a));
}

/** The search without the least telling filter that is in the way, else without one more after another. */
async function withFewerFilters(
  params: SearchParams,
  named: readonly Named[],
): Promise<{ params: SearchParams; dropped: string[] }> {
  const more = named.map((_, at) => named.slice(0, at + 1));
  const tried = [[], ...named.map((one) => [one]), ...more];
  const searches = tried.map((some) => some.reduce((search, { without }) => without(search), params));
  const counts = await countIssues(searches);
  const at = counts.findIndex((issues) => issues > 0);
  return at < 0
    ? { params, dropped: [] }
    : { params: searches[at]!, dropped: tried[at]!.map(({ label }) => label) };
}
