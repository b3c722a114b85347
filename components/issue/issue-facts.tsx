import { FactRows } from "@/components/evidence/fact-rows";
import { issueFacts } from "@/components/evidence/issue-facts";
import { Fact, Facts } from "@/components/ui/facts";
import type { Issue } from "@/lib/letter/issue";

/** What was requested and what was found, with a note on what the letter does not state. */
export function IssueFacts({ issue }: { issue: Issue }) {
  const missing = notStatedOf(issue);
  return (
    <div className="mt-6">
      <h3 className="mb-1.5 font-sans text-body font-semibold">Request and finding</h3>
      {issue.modification && (
        <p className="mb-2 max-w-measure">
          Utilization review approved part of the request. Only the part left in dispute was decided here.
        </p>
      )}
      <Facts>
        <FactRows rows={issueFacts} of={issue} prefix={`${issue.number}-`} />
        {missing.length > 0 && (
          <Fact name="Not stated">
            <span className="text-muted">{missing.join(", ")}</span>
          </Fact>
        )}
      </Facts>
    </div>
  );
}

/** Fields of an issue that the letter does not state, or not in a form that was recognised. */
function notStatedOf({
  decision,
  bodyParts,
  quantity,
  treatments,
  denialReasons,
  rationale,
}: Issue): string[] {
  const refused = decision.value === "upheld" && rationale !== null;
  return [
    treatments.length === 0 && "treatment (not in the catalog)",
    bodyParts.length === 0 && "body part",
    quantity === null && "amount",
    refused && denialReasons.length === 0 && "reason for denial (none recognised)",
  ].filter((words) => words !== false);
}
