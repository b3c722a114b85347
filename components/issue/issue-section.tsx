import { NearestDeterminations } from "@/components/determination/nearest";
import { EvidenceLink } from "@/components/evidence/evidence-link";
import { Shown } from "@/components/evidence/shown";
import { HeadnoteLinks } from "@/components/issue/headnote-links";
import { IssueFacts } from "@/components/issue/issue-facts";
import { Rationale } from "@/components/issue/rationale";
import { Notice } from "@/components/ui/notice";
import { flagSentence, isCaution } from "@/components/words/flags";
import { OutcomeBadge } from "@/components/words/outcome-badge";
import type { Issue } from "@/lib/letter/issue";
import type { Nearest } from "@/lib/search/nearest";

type Props = {
  issue: Issue;
  /** The letter's only issue: the head of the page has told its headnote and outcome. */
  alone: boolean;
  cite: React.ReactNode;
  /** None while it cannot be asked for. */
  nearest: Nearest | undefined;
};

/** One disputed treatment: what was asked, what was decided, on what, and why. */
export function IssueSection({ issue, alone, cite, nearest }: Props) {
  const { number, decision, decidingSentence } = issue;
  const edge = decision.value === "overturned" ? "border-green" : "border-rust";
  const words = { decision: decision.value, conclusion: issue.conclusion.value, dependsOn: issue.dependsOn };
  return (
    <section
      id={`issue-${number}`}
      aria-labelledby={`issue-${number}-title`}
      className="mt-10 border-t border-rule pt-6"
    >
      <h2 id={`issue-${number}-title`} className="mb-2.5 text-heading">
        {alone ? (
          "The decision"
        ) : (
          <>
            <span className="text-muted">{number}. </span>
            <HeadnoteLinks issue={issue} />
          </>
        )}
      </h2>
      {!alone && (
        <EvidenceLink at={`${number}-decision`} found={decision} className="no-underline">
          <OutcomeBadge decision={decision.value} />
        </EvidenceLink>
      )}
      {issue.flags.map((flag, i) =>
        isCaution(flag.value) ? (
          <Notice key={flag.value}>
            <Shown at={`${number}-flag-${i + 1}`} found={flag}>
              {flagSentence(flag.value, words)}
            </Shown>
          </Notice>
        ) : null,
      )}
      {decidingSentence && (
        <blockquote className={`my-4 max-w-measure border-l-3 pl-4 font-serif text-lead ${edge}`}>
          <Shown at={`${number}-deciding`} found={decidingSentence}>
            {decidingSentence.value}
          </Shown>
        </blockquote>
      )}
      <IssueFacts issue={issue} />
      <Rationale issue={issue} />
      {cite}
      {nearest && <NearestDeterminations issue={issue} nearest={nearest} open={alone} />}
    </section>
  );
}
