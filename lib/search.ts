// The door of search on the server: what pages, the API and exports ask of it.

export { inOneWay } from "@/lib/search/engine/ask";
export { pageQueries } from "@/lib/search/engine/request";
export { SearchUnavailable } from "@/lib/search/engine/unavailable";
export { toDocuments } from "@/lib/search/index/document";
export { caseNumberIn } from "@/lib/search/query/case-number";
export {
  nearestInCatalog,
  type OpenValue,
  outsideCatalogs,
  rewritten,
} from "@/lib/search/query/catalog-values";
export { type Search, searchOf } from "@/lib/search/query/search-of";
export { countIssues } from "@/lib/search/read/count-issues";
export { eachIssue } from "@/lib/search/read/each-issue";
export { searchHealth } from "@/lib/search/read/health";
export { isHeld } from "@/lib/search/read/is-held";
export { type Near, type Nearest, nearest } from "@/lib/search/read/nearest";
export { type Neighbour, neighbours } from "@/lib/search/read/neighbours";
export { readAndSearch } from "@/lib/search/read/read-and-search";
export { type ReadSearch, readSearch } from "@/lib/search/read/read-search";
export { search } from "@/lib/search/read/search";
export { searchSummaries } from "@/lib/search/read/search-summaries";
export { type FoundValues, searchValues } from "@/lib/search/read/search-values";
export { type CrossTable, crossTabulate } from "@/lib/search/read/statistics/cross-tabulate";
export { suggest } from "@/lib/search/read/suggest";
export { tabulate } from "@/lib/search/read/tabulate";
export {
  type Carried,
  type CitedGuideline,
  type CitedTally,
  citedWhereOverturned,
  readCarried,
} from "@/lib/search/read/topic/carried";
export { type CitedBy, type CitingSide, readCitedBy } from "@/lib/search/read/topic/cited-by";
export { type CitedPages, readCitedPages } from "@/lib/search/read/topic/cited-pages";
export { countOutcomes, type LetterCounts, type Outcomes } from "@/lib/search/read/topic/outcomes";
export { type Checklist, type Missing, readChecklist } from "@/lib/search/read/topic/read-checklist";
export { type Latest, readTopic, readTopics, type Topic } from "@/lib/search/read/topic/read-topic";
export { unknownValues } from "@/lib/search/read/unknown-values";
export {
  countingsOf,
  type PlainSearch,
  pageWithin,
  plainSearch,
  readWithoutEngine,
  resultWithoutEngine,
} from "@/lib/search/read/without-engine";
