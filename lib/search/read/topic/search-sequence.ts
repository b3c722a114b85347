import { guidelineById, isAdopted } from "@/lib/catalog/guidelines";
import type { CitedGuideline } from "@/lib/search/read/topic/carried";

/**
 * The order in which 8 CCR § 9792.21.1 has a physician search: the MTUS, then ACOEM or ODG, then
 * other evidence.
 */
const steps = ["mtus", "acoem-or-odg", "other"] as const;
type Step = (typeof steps)[number];

/**
 * Guidelines in that order, within a step those with most overturned issues first, as they come.
 */
export function inSearchSequence(guidelines: readonly CitedGuideline[]): CitedGuideline[] {
  return guidelines.toSorted((a, b) => steps.indexOf(stepOf(a.value)) - steps.indexOf(stepOf(b.value)));
}

function stepOf(id: string): Step {
  const guideline = guidelineById(id);
  if (!guideline) return "other";
  if (isAdopted(guideline)) return "mtus";
  return guideline.body === "Other" ? "other" : "acoem-or-odg";
}
