import type { FilterKey } from "@/lib/search/url/params";

/** What the values of a long filter are called, as one and as several. */
const nouns: Partial<Record<FilterKey, readonly [one: string, several: string]>> = {
  category: ["category", "categories"],
  treatment: ["treatment", "treatments"],
  "drug-class": ["drug class", "drug classes"],
  guideline: ["guideline", "guidelines"],
  section: ["section", "sections"],
  reason: ["reason", "reasons"],
  specialty: ["specialty", "specialties"],
  "body-part": ["body part", "body parts"],
  state: ["state", "states"],
  year: ["year", "years"],
  "injury-year": ["year", "years"],
};

/** "treatment", "treatments"; "value", "values" of a filter that has no word of its own. */
export function nounOf(filter: FilterKey): readonly [one: string, several: string] {
  return nouns[filter] ?? ["value", "values"];
}
