import { type FilterKey, filterKeys, filters } from "@/lib/search/filters/all";

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
  return (
    filterKeys.find((key) => key === name) ??
    filters.find(({ fieldNames }) => fieldNames?.includes(name))?.key
  );
}
