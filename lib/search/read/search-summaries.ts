import { ask, type EngineQuery, summariesOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { SummaryDocument } from "@/lib/search/engine/document";
import { matchMarks } from "@/lib/search/engine/reply";
import { cropLength, summariesQuery } from "@/lib/search/engine/request";
import { underSummaryFilters } from "@/lib/search/query/filters";
import { notesOnValues } from "@/lib/search/query/notes-on-values";
import { restrictions } from "@/lib/search/query/restrictions";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import { understoodTerms } from "@/lib/search/query/understood";
import { notesOnDepth, pageCountOf, withinDepth } from "@/lib/search/read/depth";
import { toFragments } from "@/lib/search/read/reply/fragments";
import { bestPassage } from "@/lib/search/read/reply/passage";
import { type Wanted, wantedOf } from "@/lib/search/read/reply/wanted";
import type { SummariesResult, SummaryHit } from "@/lib/search/read/result";
import { unknownValues } from "@/lib/search/read/unknown-values";
import { withoutBreaks } from "@/lib/search/text/clean-text";
import { pageSize, type SearchParams } from "@/lib/search/url/params";

const shown = [
  "determinationId",
  "decisionDate",
  "issues",
  "sample",
] as const satisfies (keyof SummaryDocument)[];

/** What is shown of a summary in which no sentence answers the words. */
const opening = 240;

/**
 * The clinical summaries in which the words of a search are found, a page of them; a page beyond the end
 * gives the last one. All words are searched in the text. One request, seldom another (a page beyond the
 * end, a value that no catalog has). Throws a SearchUnavailable.
 */
export async function searchSummaries(asked: SearchParams | Search): Promise<SummariesResult> {
  const started = performance.now();
  const target = siteIndex();
  const search = withinDepth(searchOf(asked));
  const { params, query } = search;
  const queryOf = (page: number): EngineQuery => ({
    ...summariesQuery(target.index, search),
    facets: ["letters"],
    offset: (page - 1) * pageSize,
    limit: pageSize,
    attributesToRetrieve: [...shown],
    attributesToCrop: ["summary"],
    cropLength,
    attributesToHighlight: ["summary"],
    highlightPreTag: matchMarks.begin,
    highlightPostTag: matchMarks.end,
  });
  const [[answer], unknown] = await Promise.all([ask(target, [queryOf(params.page)]), unknownValues(params)]);
  if (!answer) throw new Error("The engine did not answer the query.");
  const total = summariesOf(answer);
  const pageCount = pageCountOf(search, total);
  const page = Math.min(params.page, Math.max(1, pageCount));
  const { hits } = page === params.page ? answer : (await ask(target, [queryOf(page)]))[0]!;
  const wanted = wantedOf(query.parts);
  return {
    summaries: (hits as unknown as Found[]).map((hit) => toSummary(hit, wanted)),
    total,
    page,
    pageCount,
    pageSize,
    notApplied: notApplied(params),
    understood: understoodTerms(query),
    notes: [
      ...notesOnValues(params, unknown),
      ...query.notes,
      ...notesOnDepth({ page, pageCount, total }, "determinations"),
    ],
    tookMs: Math.round(performance.now() - started),
  };
}

function notApplied(params: SearchParams): string[] {
  const applied = new Set(restrictions(underSummaryFilters(params)).map(({ id }) => id));
  return restrictions(params).flatMap(({ id, label }) => (applied.has(id) ? [] : [label]));
}

type Found = Pick<SummaryDocument, (typeof shown)[number]> & { _formatted?: { summary?: string } };

function toSummary(hit: Found, wanted: readonly Wanted[]): SummaryHit {
  const marked = hit._formatted?.summary ?? "";
  const { fragments } = bestPassage(marked, wanted);
  const text = toFragments(marked)
    .map((fragment) => fragment.text)
    .join("");
  const beginning = text.length <= opening ? text : `${text.slice(0, text.lastIndexOf(" ", opening))}…`;
  return {
    determinationId: hit.determinationId,
    decisionDate: hit.decisionDate,
    snippet: fragments.length > 0 ? fragments : [{ text: beginning, hit: false }],
    issues: hit.issues.map((issue) => ({ ...issue, headnote: withoutBreaks(issue.headnote) })),
    sample: hit.sample,
  };
}
