import type { Limb } from "@/components/tree/tree";
import { categories, treatmentById } from "@/lib/catalog/treatments";
import type { Tally } from "@/lib/search/results";

/**
 * Categories and their treatments, with the decisions on the issues that ask for them. A drug is
 * found by its brands and its class too.
 */
export function treatmentTree(tallies: readonly Tally[]): Limb[] {
  const known = tallies.map((tally) => ({ tally, treatment: treatmentById(tally.value) }));
  return categories.map(({ id, name }) => ({
    id,
    title: name,
    branches: known
      .filter(({ treatment }) => treatment?.categoryId === id)
      .map(({ tally, treatment }) => ({
        tally,
        href: `/treatments/${tally.value}`,
        names: [
          tally.label,
          treatment?.drugClass,
          ...(treatment?.synonyms ?? []),
          ...(treatment?.brands ?? []),
        ].join("; "),
        ...(treatment?.drugClass && { note: treatment.drugClass }),
        children: [],
      })),
  }));
}
