// The door of the filters: what is declared of each, in words and as data.

export {
  type Dimension,
  type FilterKey,
  filterKeys,
  filterLabel,
  filterOf,
  filters,
  isSided,
  type ListKey,
  listKeys,
  nounOf,
  placeOf,
  ranges,
  valueLabel,
} from "@/lib/search/filters/all";
export { chipOfSide, citedBySides } from "@/lib/search/filters/cited-by";
export { citedPageLabel, isSection } from "@/lib/search/filters/cited-page";
export {
  isExclusion,
  mostValues,
  notClassified,
  notStated,
  plainValue,
  valueSchemas,
} from "@/lib/search/filters/filter";
export { qualityNames } from "@/lib/search/filters/quality";
