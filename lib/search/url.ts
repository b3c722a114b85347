// The door of addresses: reading and writing the query strings of searches and tables.

export {
  type ChecklistRequests,
  checklistHref,
  checklistRequests,
  flagsOf,
  readBodyParts,
  readRequests,
} from "@/lib/search/url/checklist-params";
export { onPages, type PageRange, pageRangeWords, readPageRange } from "@/lib/search/url/page-range";
export {
  deepestPage,
  emptySearch,
  pageSize,
  parameterWords,
  readSearchParams,
  readSearchQuery,
  type SearchParams,
  searchEntries,
  searchHref,
  searchParamsSchema,
  toggleFilter,
  writeSearchParams,
} from "@/lib/search/url/params";
export { issueAnchor, readSearchOrigin, resultHref } from "@/lib/search/url/result-href";
export {
  dimensionLabel,
  dimensions,
  readTableParams,
  type TableParams,
  tableCsvHref,
  tableHref,
  tableParamsSchema,
} from "@/lib/search/url/statistics-params";
export { valueLinks } from "@/lib/search/url/value-links";
