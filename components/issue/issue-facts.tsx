import { Fragment } from "react";
import { Shown } from "@/components/evidence/shown";
import { ShownList } from "@/components/evidence/shown-list";
import { GuidelinesCited } from "@/components/issue/guidelines-cited";
import { RequestFacts } from "@/components/issue/request-facts";
import { Fact, Facts } from "@/components/ui/facts";
import { isCaution } from "@/components/words/flags";
import { decisionWords } from "@/components/words/outcome";
import { denialReasonWords } from "@/lib/letter/denial-reasons";
import type { Issue } from "@/lib/letter/issue";
import { valueLabel } from "@/lib/search/labels";

/** The fields of one issue, in the order in which a reader asks for them. */
export function IssueFacts({ issue }: { issue: Issue }) {
  const { number, decision, conclusion, denialReasons, signalled, guidelines } = issue;
  const at = (name: string) => `${number}-${name}`;
  const kinds = issue.flags
    .map((flag, i) => ({ flag, key: `${at("flag")}-${i + 1}` }))
    .filter(({ flag }) => !isCaution(flag.value));
  return (
    <Facts>
      <RequestFacts issue={issue} />
      {kinds.length > 0 && (
        <Fact name="Kind of request">
          {kinds.map(({ flag, key }, i) => (
            <Fragment key={key}>
              {i > 0 && ", "}
              <Shown at={key} found={flag}>
                {valueLabel("flag", flag.value)}
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
      <Fact name="Reviewer cited">
        <GuidelinesCited at={at("reviewer")} line={guidelines.reviewer} citedBy="reviewer" />
      </Fact>
      <Fact name="Claims administrator cited">
        <GuidelinesCited
          at={at("administrator")}
          line={guidelines.claimsAdministrator}
          citedBy="claims-administrator"
        />
      </Fact>
      {denialReasons.length > 0 && (
        <Fact name="Why refused">
          <ShownList at={at("reason")} list={denialReasons} words={(reason) => denialReasonWords[reason]} />
        </Fact>
      )}
      {signalled && (
        <Fact name="Would have been acceptable">
          <Shown at={at("signalled")} found={signalled}>
            “{signalled.value}”
          </Shown>
        </Fact>
      )}
    </Facts>
  );
}
