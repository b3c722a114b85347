import { groupTallies, type Limb } from "@/components/tree/tree";
import { bodyPartById } from "@/lib/catalog/body-parts";
import { slug } from "@/lib/catalog/slug";
import type { Tally } from "@/lib/search/results";

/** Body parts by region, the region of the part with most issues first. */
export function bodyPartTree(tallies: readonly Tally[]): Limb[] {
  const regions = groupTallies(tallies, ({ value }) => bodyPartById(value)?.region ?? "Others");
  return [...regions].map(([region, parts]) => ({
    id: `region-${slug(region)}`,
    title: region,
    branches: parts.map((tally) => ({
      tally,
      href: `/body-parts/${tally.value}`,
      names: [tally.label, ...(bodyPartById(tally.value)?.synonyms ?? [])].join("; ").replaceAll("^", ""),
      children: [],
    })),
  }));
}
