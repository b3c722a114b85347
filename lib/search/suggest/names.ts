import { bodyParts } from "@/lib/catalog/body-parts";
import { guidelineLabel, guidelines, sections } from "@/lib/catalog/guidelines";
import { slug } from "@/lib/catalog/slug";
import { specialties } from "@/lib/catalog/specialties";
import { categories, treatments } from "@/lib/catalog/treatments";
import { valueLabel } from "@/lib/search/filters/labels";
import type { SuggestionKind } from "@/lib/search/suggest/suggestion";
import type { FilterKey } from "@/lib/search/url/params";

/** The filters whose values can be suggested. */
export const suggestedKeys = [
  "category",
  "treatment",
  "drug-class",
  "guideline",
  "section",
  "specialty",
  "body-part",
] as const satisfies FilterKey[];
export type SuggestedKey = (typeof suggestedKeys)[number];

/** A value of a filter under one of its names. `folded`: as names are compared. */
export type Name = {
  kind: SuggestionKind;
  key: SuggestedKey;
  value: string;
  label: string;
  detail: string | null;
  folded: string;
};

/** Every name of every value, a value's own name before its others. */
export const names: readonly Name[] = [
  ...categories.flatMap(({ id, name }) => named("category", "category", id, [name])),
  ...treatments.flatMap(({ id, name, synonyms, brands }) => [
    ...named("treatment", "treatment", id, [name, ...synonyms]),
    ...named("brand", "treatment", id, brands, (brand) => brand),
  ]),
  ...drugClasses().flatMap(([id, name]) => named("drug class", "drug-class", id, [name])),
  ...guidelines.flatMap(({ id, name, shortName, aliases }) =>
    named("guideline", "guideline", id, [shortName, name, ...aliases]),
  ),
  ...sections.flatMap(({ id, guidelineId, name, aliases }) =>
    named("guideline section", "section", id, [name, ...aliases], () => guidelineLabel(guidelineId)),
  ),
  ...specialties.flatMap(({ id, name, variants }) =>
    named("specialty", "specialty", id, [name, ...variants]),
  ),
  ...bodyParts.flatMap(({ id, name, synonyms }) => named("body part", "body-part", id, [name, ...synonyms])),
];

function named(
  kind: SuggestionKind,
  key: SuggestedKey,
  value: string,
  phrases: readonly string[],
  detailOf?: (phrase: string) => string,
): Name[] {
  const label = valueLabel(key, value);
  return phrases.map((phrase) => {
    const folded = slug(phrase);
    const other = slug(label).includes(folded) ? null : phrase;
    return { kind, key, value, label, detail: detailOf ? detailOf(phrase) : other, folded };
  });
}

function drugClasses(): [id: string, name: string][] {
  const classes = treatments.flatMap(({ drugClass, drugClassId }) =>
    drugClass && drugClassId ? [[drugClassId, drugClass] as const] : [],
  );
  return [...new Map(classes)];
}
