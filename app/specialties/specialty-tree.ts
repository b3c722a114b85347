import type { Limb } from "@/components/tree/tree";
import { specialtyById } from "@/lib/catalog/specialties";
import type { Tally } from "@/lib/search/results";

/** Specialties, those with most issues first. */
export function specialtyTree(tallies: readonly Tally[]): Limb[] {
  const branches = tallies.map((tally) => ({
    tally,
    href: `/specialties/${tally.value}`,
    names: [tally.label, ...(specialtyById(tally.value)?.variants ?? [])].join("; "),
    children: [],
  }));
  return [{ id: "all", title: "All, by number of issues", branches }];
}
