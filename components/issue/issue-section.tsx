import { EvidenceLink } from "@/components/evidence/evidence-link";
import { DecidingSentence } from "@/components/issue/deciding-sentence";
import { GuidelinesCompared } from "@/components/issue/guidelines-compared";
import { HeadnoteLinks } from "@/components/issue/headnote-links";
import { IssueFacts } from "@/components/issue/issue-facts";
import { IssueNotices } from "@/components/issue/issue-notices";
import { NearestDeterminations } from "@/components/issue/nearest";
import { Rationale } from "@/components/issue/rationale";
import { Signalled } from "@/components/issue/signalled";
import type { QuoteFacts } from "@/components/quote/quotation-at";
import { OutcomeBadge } from "@/components/words/outcome-badge";
import type { Determination } from "@/lib/letter/determination";
import type { Issue } from "@/lib/letter/issue";
import type { Nearest } from "@/lib/search/read/nearest";

type Props = {
  issue: Issue;
  determination: Determination;
  cite: React.ReactNode;
  /** What its sentences are quoted by, and the site's address. */
  facts: QuoteFacts;
  site: string;
  /** None while it cannot be asked for. */
  nearest: Nearest | undefined;
};

/**
 * One disputed treatment: the sentence that decided, on what authority, what was asked, why, and
 * what else was decided like it.
 */
export function IssueSection({ issue, determination, cite, facts, site, nearest }: Props) {
  const { number, decision } = issue;
  const count = determination.issues.length;
  return (
    <section
      id={`issue-${number}`}
      aria-labelledby={`issue-${number}-title`}
      className="mt-12 border-t border-rule pt-6"
    >
      {count > 1 && (
        <p className="mb-1 text-small text-muted">
          Issue {number} of {count}
          <span className="print:hidden">
            {" · "}
            <a href="#issue-index" className="inline-block py-0.5 text-current">
              all issues
            </a>
          </span>
        </p>
      )}
      <h2 id={`issue-${number}-title`} className="mb-2.5 text-heading">
        {/* The head of the page has told the headnote and outcome of an only issue. */}
        {count === 1 ? "The decision" : <HeadnoteLinks issue={issue} />}
      </h2>
      {count > 1 && (
        <EvidenceLink at={`${number}-decision`} found={decision} className="no-underline">
          <OutcomeBadge decision={decision.value} />
        </EvidenceLink>
      )}
      <DecidingSentence issue={issue} text={determination.source.text} facts={facts} site={site} />
      <IssueNotices issue={issue} determination={determination} />
      <Signalled issue={issue} />
      <GuidelinesCompared issue={issue} />
      <IssueFacts issue={issue} />
      <Rationale issue={issue} />
      {cite}
      {nearest && <NearestDeterminations issue={issue} nearest={nearest} open={count === 1} />}
    </section>
  );
}
