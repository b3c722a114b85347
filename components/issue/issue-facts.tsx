import { Fragment } from "react";
import { Shown } from "@/components/evidence/shown";
import { ShownList } from "@/components/evidence/shown-list";
import { RequestFacts } from "@/components/issue/request-facts";
import { Fact, Facts } from "@/components/ui/facts";
import { denialReasonWords } from "@/lib/letter/denial-reasons";
import type { Issue } from "@/lib/letter/issue";
import { flagWords, isCaution } from "@/lib/letter/vocabulary";
import { decisionWords } from "@/lib/words/outcome";

/** What was asked and what was found; what the letter leaves out is named as such. */
export function IssueFacts({ issue }: { issue: Issue }) {
  const { number, decision, conclusion, denialReasons } = issue;
  const at = (name: string) => `${number}-${name}`;
  const kinds = issue.flags
    .map((flag, i) => ({ flag, key: `${at("flag")}-${i + 1}` }))
    .filter(({ flag }) => !isCaution(flag.value));
  const missing = notStatedOf(issue);
  return (
    <div className="mt-6">
      <h3 className="mb-1.5 font-sans text-body font-semibold">Request and finding</h3>
      {issue.modification && (
        <p className="mb-2 max-w-measure">
          Utilization review allowed a part of what was asked for. Only what it left in dispute was decided
          here.
        </p>
      )}
      <Facts>
        <RequestFacts issue={issue} />
        {kinds.length > 0 && (
          <Fact name="Kind of request">
            {kinds.map(({ flag, key }, i) => (
              <Fragment key={key}>
                {i > 0 && ", "}
                <Shown at={key} found={flag}>
                  {flagWords[flag.value]}
                </Shown>
              </Fragment>
            ))}
          </Fact>
        )}
        <Fact name="Decision">
          <Shown at={at("decision")} found={decision}>
            {decisionWords[decision.value].term}
          </Shown>
          <span className="text-muted">; the rationale concludes: </span>
          <Shown at={at("conclusion")} found={conclusion}>
            {conclusion.value}
          </Shown>
        </Fact>
        {denialReasons.length > 0 && (
          <Fact name="Why refused">
            <ShownList at={at("reason")} list={denialReasons} words={(reason) => denialReasonWords[reason]} />
          </Fact>
        )}
        {missing.length > 0 && (
          <Fact name="Not stated">
            <span className="text-muted">{missing.join(", ")}</span>
          </Fact>
        )}
      </Facts>
    </div>
  );
}

/**
 * What a letter could state of an issue and this one does not, or not so that it was recognised.
 */
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
