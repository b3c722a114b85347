import { type FilterKey, filterKeys } from "@/lib/search/url/params";

/** Names by which readers ask for a filter, beside its own. */
const otherNames: Record<string, FilterKey> = {
  body: "body-part",
  bodypart: "body-part",
  date: "year",
  decision: "outcome",
  drug: "treatment",
  drugclass: "drug-class",
  gender: "sex",
  result: "outcome",
  reviewer: "specialty",
};
/** Fields of other search engines that no filter stands for. */
const elsewhere = new Set(
  "title text body rationale summary heading issue case casenumber author site".split(" "),
);

/** Whether somebody who puts a colon behind the word means a field: `treatment:mri`. */
export function isFieldName(name: string): boolean {
  return filterNamed(name.toLowerCase()) !== undefined || elsewhere.has(name.toLowerCase());
}

/** The filter that a field of a query means; undefined for fields that no filter has. */
export function filterNamed(name: string): FilterKey | undefined {
  return filterKeys.find((key) => key === name) ?? otherNames[name];
}
