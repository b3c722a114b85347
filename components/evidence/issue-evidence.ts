import { type Evidence, evidenceOf, evidenceOfAll, passage } from "@/components/evidence/evidence";
import type { GuidelineLine } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";

/**
 * All that the page shows of one issue, with the place that shows it; keys start with the issue's
 * number.
 */
export function issueEvidence(issue: Issue): Evidence[] {
  const { modification, guidelines } = issue;
  const key = (name: string) => `${issue.number}-${name}`;
  const label = (name: string) => `Issue ${issue.number}: ${name}`;
  return [
    ...evidenceOf(key("request"), label("request"), issue.request),
    ...evidenceOf(key("asked"), label("asked"), modification?.requested ?? null),
    ...evidenceOf(key("allowed"), label("allowed"), modification?.authorized ?? null),
    ...evidenceOf(key("in-dispute"), label("in dispute"), modification?.disputed ?? null),
    ...evidenceOf(key("decision"), label("decision"), issue.decision),
    ...evidenceOfAll(key("treatment"), label("treatment"), issue.treatments),
    ...evidenceOfAll(key("body-part"), label("body part"), issue.bodyParts),
    ...evidenceOf(key("quantity"), label("quantity"), issue.quantity),
    ...evidenceOfAll(key("flag"), label("flag"), issue.flags),
    ...evidenceOf(key("reviewer"), label("reviewer’s guidelines"), tellingStatement(guidelines.reviewer)),
    ...evidenceOfAll(key("reviewer"), label("reviewer cited"), guidelines.reviewer.citations),
    ...evidenceOf(
      key("administrator"),
      label("claims administrator’s guidelines"),
      tellingStatement(guidelines.claimsAdministrator),
    ),
    ...evidenceOfAll(
      key("administrator"),
      label("claims administrator cited"),
      guidelines.claimsAdministrator.citations,
    ),
    ...evidenceOf(key("rationale"), label("rationale"), passage(issue.rationale)),
    ...evidenceOf(key("deciding"), label("deciding sentence"), issue.decidingSentence),
    ...evidenceOf(key("conclusion"), label("conclusion"), issue.conclusion),
    ...evidenceOfAll(key("reason"), label("reason"), issue.denialReasons),
    ...evidenceOf(key("signalled"), label("would have been acceptable"), issue.signalled),
  ];
}

/**
 * "Decision based on" says nothing beside the citations that follow it; the other statements do.
 */
export function tellingStatement({ statement, citations }: GuidelineLine): GuidelineLine["statement"] | null {
  return statement.value === "cited" && citations.length > 0 ? null : statement;
}
