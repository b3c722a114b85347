// The door of what a search answers: types, schemas and sums, without the engine.

export { describeSearch, type Restriction, restrictions, termLabel } from "@/lib/search/query/restrictions";
export {
  type Facet,
  type FacetValue,
  facetSchema,
  type Interpretation,
  interpretationSchema,
  type SearchHit,
  type SearchResult,
  type SummariesResult,
  type SummaryHit,
  searchHitSchema,
  searchResultSchema,
  summariesResultSchema,
  summaryHitSchema,
} from "@/lib/search/read/result";
export { narrowTo } from "@/lib/search/read/statistics/narrow-to";
export { issuesOf, type Tally } from "@/lib/search/read/tally";
export type { PageCount } from "@/lib/search/read/topic/page-runs";
export { inSearchSequence } from "@/lib/search/read/topic/search-sequence";
export type { Shared } from "@/lib/search/read/traits";
export { type Suggestion, suggestionSchema } from "@/lib/search/suggest/suggestion";
