import { mostPages } from "@/lib/search/filters/citations";
import { isSection } from "@/lib/search/filters/cited-page";
import { type SearchParams, searchParamsSchema } from "@/lib/search/url/params";

/** Printed pages of a guideline, both included. */
export type PageRange = { first: number; last: number };

const lead = String.raw`(?:pp?|pgs?|pages?)\.?\s*`;
const number = String.raw`[1-9]\d{0,3}`;
const typed = new RegExp(
  String.raw`^(?:${lead})?(?<first>${number})(?:\s*(?:-|–|—|to|through)\s*(?<last>${number}))?(?:\s*(?:of|/)\s*\d{1,4})?$`,
  "i",
);

/**
 * Pages as a reader types them or a letter prints them: "98", "98-99", "98–99", "p. 98", "98 of
 * 127". Ends the wrong way round are put right. In words what is wrong with anything else; null for
 * nothing.
 */
export function readPageRange(text: string): PageRange | string | null {
  const trimmed = text.trim().slice(0, 60);
  if (trimmed === "") return null;
  const { first, last = first } = typed.exec(trimmed)?.groups ?? {};
  if (first === undefined) return `“${trimmed}” names no pages. Write one page or a range: 98, or 98-99.`;
  const [from, to] = [Number(first), Number(last)].sort((a, b) => a - b) as [number, number];
  if (to - from >= mostPages)
    return `Pages ${from} to ${to} are more than the ${mostPages} that one search may span.`;
  return { first: from, last: to };
}

/** "98", "98–99". */
export function pageRangeWords({ first, last }: PageRange): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

/**
 * The search for the issues of a topic in which a citation of `cited`, a guideline or a section,
 * overlaps the pages. The pages say already what is cited.
 */
export function onPages(params: SearchParams, cited: string, range: PageRange): SearchParams {
  const key = isSection(cited) ? "section" : "guideline";
  return searchParamsSchema.parse({
    ...params,
    [key]: params[key].filter((value) => value !== cited),
    "cited-page": [`${cited}/${range.first}-${range.last}`],
  });
}
