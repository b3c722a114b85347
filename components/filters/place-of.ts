import { guidelineLabel } from "@/lib/catalog/guidelines";
import type { FilterKey } from "@/lib/search/url/params";

/** What a value belongs to where a list does not show it: the guideline of a section. */
export function placeOf(filter: FilterKey, value: string): { within?: string } {
  return filter === "section" ? { within: guidelineLabel(value.split("/")[0] ?? "") } : {};
}
