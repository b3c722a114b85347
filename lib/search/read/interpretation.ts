import { type FilterKey, filterOf, listKeys, ranges, valueLabel } from "@/lib/search/filters/all";
import { isExclusion, plainValue } from "@/lib/search/filters/filter";
import { replaceTerms, writeParts } from "@/lib/search/query/parts";
import { searchOf } from "@/lib/search/query/search-of";
import type { Interpretation } from "@/lib/search/read/result";
import { type SearchParams, searchHref } from "@/lib/search/url/params";

/** How a search was read: what differs between what was `typed` and the `params` that are searched. */
export function interpretationOf(
  typed: SearchParams,
  params: SearchParams,
  {
    corrected,
    preferred,
    missing,
    absent,
  }: Pick<Interpretation, "corrected" | "preferred" | "missing" | "absent">,
): Interpretation {
  const filters = listKeys.flatMap((key) => {
    const before: readonly string[] = typed[key];
    return params[key]
      .filter((value) => !before.includes(value))
      .map((value) => ({ filter: key as FilterKey, value, label: labelOf(key as FilterKey, value) }));
  });
  const dates = ranges.flatMap(({ key, from, to, label: labelOfRange }) => {
    const label = labelOfRange(params[from], params[to]);
    const isNew = params[from] !== typed[from] || params[to] !== typed[to];
    return label && isNew ? [{ filter: key, value: `${params[from]}/${params[to]}`, label }] : [];
  });
  return {
    filters: [...filters, ...dates],
    words: params.q,
    corrected,
    preferred,
    missing,
    absent,
    inSummaries: null,
    asTyped: corrected.length > 0 ? searchHref({ ...typed, q: quoted(typed, corrected), page: 1 }) : null,
    asText: searchHref({ ...typed, words: "text", page: 1 }),
  };
}

/** The query with its misspelled words in quotation marks, which keep them as they are. */
function quoted(typed: SearchParams, corrected: Interpretation["corrected"]): string {
  const slips = new Set(corrected.map((one) => one.typed.toLowerCase()));
  return writeParts(
    replaceTerms(searchOf(typed).query.parts, (terms) =>
      terms.map((term) =>
        slips.has(term.text.toLowerCase()) ? { ...term, kind: "phrase" as const, quoted: true } : term,
      ),
    ),
  );
}

/** A value of a filter as a chip shows it. */
export function labelOf(key: FilterKey, value: string): string {
  const { chip } = filterOf(key).words;
  const label = `${isExclusion(value) ? "not " : ""}${valueLabel(key, plainValue(value))}`;
  return chip ? `${chip}: ${label}` : label;
}
