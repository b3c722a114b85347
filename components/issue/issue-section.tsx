import { Shown } from "@/components/evidence/shown";
import { IssueFacts } from "@/components/issue/issue-facts";
import { Rationale } from "@/components/issue/rationale";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { citationText } from "@/components/words/citation";
import { flagSentence, isCaution } from "@/components/words/flags";
import { OutcomeBadge } from "@/components/words/outcome-badge";
import type { Issue } from "@/lib/letter/issue";

type Props = {
  id: string;
  decided: string | null;
  issue: Issue;
  headnote: string;
  /** The letter's only issue: the head of the page has told its headnote and outcome. */
  alone: boolean;
};

/** One disputed treatment: what was asked, what was decided, on what, and why. */
export function IssueSection({ id, decided, issue, headnote, alone }: Props) {
  const { number, decision, decidingSentence } = issue;
  const edge = decision.value === "overturned" ? "border-green" : "border-rust";
  const words = { decision: decision.value, conclusion: issue.conclusion.value, dependsOn: issue.dependsOn };
  const citation = citationText({ id, decided, issue: number });
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
            {headnote}
          </>
        )}
      </h2>
      {!alone && <OutcomeBadge decision={decision.value} />}
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
      <div className="mt-4 flex flex-wrap items-center gap-2 text-small">
        <CopyButton text={`/determinations/${id}#issue-${number}`} label="Copy link to this issue" />
        <CopyButton text={citation} label="Copy citation" />
        <span className="text-muted">{citation}</span>
      </div>
    </section>
  );
}
