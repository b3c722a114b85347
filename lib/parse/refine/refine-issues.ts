import type { Found } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import type { Flag } from "@/lib/letter/vocabulary";
import type { Piece } from "@/lib/parse/piece";
import { opposes } from "@/lib/parse/rationale/conclusion";
import { findDependence } from "@/lib/parse/refine/find-dependence";

/**
 * What only all issues of a letter together show: headings that their own rationale contradicts,
 * and issues that stand or fall with another one. `rationales` are those of the issues, in the same
 * order. Returns new issues.
 */
export function refineIssues(issues: Issue[], rationales: (Piece | null)[]): Issue[] {
  return issues.map((issue, index) => {
    const flags = [...issue.flags];
    if (contradicts(issue)) flags.push(flag("decision-contradicts-rationale", issue.conclusion));
    const dependence = findDependence(issues, issue, rationales[index] ?? null);
    if (!dependence) return { ...issue, flags };
    flags.push(flag("depends-on-other-issue", dependence));
    return { ...issue, flags, dependsOn: dependence.on };
  });
}

/** Only where the rationale's own closing words oppose the heading. */
function contradicts({ conclusion, decision }: Issue): boolean {
  return conclusion.certainty === "stated" && opposes(conclusion.value, decision.value);
}

function flag(value: Flag, { span }: Pick<Found<unknown>, "span">): Found<Flag> {
  return { value, span, certainty: "stated" };
}
