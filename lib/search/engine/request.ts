import type { EngineQuery } from "@/lib/search/engine/ask";
import type { IssueDocument, SummaryDocument } from "@/lib/search/engine/document";
import { matchMarks } from "@/lib/search/engine/reply";
import { attributeOf, type FilterKey, filterKeys, groupOf, type ListKey } from "@/lib/search/filters/all";
import { engineFilter, includingGroups, underSummaryFilters } from "@/lib/search/query/filters";
import { flatTerms } from "@/lib/search/query/parts";
import type { Search } from "@/lib/search/query/search-of";
import { pageSize, type SearchParams } from "@/lib/search/url/params";

type Field = keyof IssueDocument;

/** What a result shows. */
export const shownFields: Field[] = [
  "id",
  "determinationId",
  "caseNumber",
  "number",
  "issueCount",
  "outcome",
  "headnote",
  "request",
  "decidingSentence",
  "opening",
  "reviewerCitations",
  "guidelineByReviewer",
  "specialties",
  "state",
  "age",
  "sex",
  "decisionDate",
  "injuryDate",
  "flag",
  "sample",
];
/** Words of a long field that are marked; hardly one has more. */
export const cropLength = 2000;

/** All that settles which issues match and how they follow one another. */
export function orderedQuery(index: string, { words, filter, params }: Search) {
  return {
    indexUid: index,
    words,
    // Every word has to occur; else the engine would drop words from the end.
    matchingStrategy: "all" as const,
    filter,
    sort: sortOf(params),
  };
}

/**
 * One page of results with the counts of all filters in which nothing is included; `offset` from 0.
 */
export function mainQuery(
  index: string,
  search: Search,
  offset = (search.params.page - 1) * pageSize,
): EngineQuery {
  const { params, words } = search;
  return {
    ...orderedQuery(index, search),
    facets: facetsOf(params, (group) => group === "outcome" || !includingGroups(params).includes(group)),
    offset,
    limit: pageSize,
    attributesToRetrieve: shownFields,
    // Marking and cutting texts is most of what a search costs.
    ...(words.some(({ q }) => q !== "") && {
      attributesToCrop: ["rationale"] satisfies Field[],
      cropLength,
      attributesToHighlight: [
        "headnote",
        "treatments",
        "brands",
        "request",
        "decidingSentence",
        "rationale",
        "citations",
        "outcome",
        "caseNumber",
      ] satisfies Field[],
      highlightPreTag: matchMarks.begin,
      highlightPostTag: matchMarks.end,
    }),
  };
}

/**
 * What a page of results asks for at once: `mainQuery`, then for each of `includingGroups` its
 * counts, last in how many clinical summaries the words are found, if there are any.
 */
export function pageQueries(index: string, search: Search): EngineQuery[] {
  const groups = includingGroups(search.params);
  return [
    mainQuery(index, search),
    ...groups.map((group) => countsQuery(index, search, group)),
    ...(seeksWords(search) ? [{ ...summariesQuery(index, search), facets: ["letters"], limit: 0 }] : []),
  ];
}

/** Whether a word has to occur: without one every summary would be found. */
export function seeksWords({ query }: Search): boolean {
  return flatTerms(query.parts).some(({ excluded }) => !excluded);
}

/**
 * The clinical summaries that have the words, of letters of which an issue has a value of each filter that
 * they are searched under. They have no outcome of their own.
 */
export function summariesQuery(index: string, search: Search): EngineQuery {
  const { outcome, ...params } = underSummaryFilters(search.params);
  const decisions = outcome.map((value) => `${"decisions" satisfies keyof SummaryDocument} = ${value}`);
  return {
    ...orderedQuery(index, search),
    of: "summaries",
    filter: [...engineFilter({ ...params, outcome: [] }), ...(decisions.length > 0 ? [decisions] : [])],
  };
}

/** The counts of one filter, what it includes left aside. */
export function countsQuery(index: string, { words, params }: Search, group: ListKey): EngineQuery {
  return {
    indexUid: index,
    words,
    matchingStrategy: "all",
    filter: engineFilter(params, group),
    facets: facetsOf(params, (other) => other === group),
    limit: 0,
  };
}

/**
 * Decisions by year are counted with the outcomes, since both leave the choice of an outcome aside.
 */
function facetsOf(params: SearchParams, wanted: (group: ListKey) => boolean): Field[] {
  const fields = filterKeys
    .filter((key: FilterKey) => wanted(groupOf(key)))
    .map((key) => attributeOf(key, params));
  return wanted("outcome") ? [...fields, "yearOutcome"] : fields;
}

const sortings = {
  relevance: undefined,
  newest: "decidedAt:desc",
  oldest: "decidedAt:asc",
  "injury-newest": "injuredAt:desc",
  "injury-oldest": "injuredAt:asc",
  added: "addedAt:desc",
} as const satisfies Record<SearchParams["sort"], string | undefined>;

function sortOf({ sort }: SearchParams): string[] | undefined {
  const by = sortings[sort];
  return by && [by, "order:asc"];
}
