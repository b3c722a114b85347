import { AboutLetter } from "@/components/determination/about-letter";
import { Cite } from "@/components/determination/cite";
import { ClinicalSummary } from "@/components/determination/clinical-summary";
import { DeterminationHead } from "@/components/determination/determination-head";
import { IssueIndex } from "@/components/determination/issue-index";
import { PrintFooter } from "@/components/determination/print-footer";
import { ReadingNotices } from "@/components/determination/reading-notices";
import { determinationTitle } from "@/components/determination/titles";
import { IssueSection } from "@/components/issue/issue-section";
import { quoteFacts } from "@/components/quote/quote-facts";
import { SourcePane } from "@/components/source/source-pane";
import type { Span } from "@/lib/letter/found";
import type { DeterminationView } from "@/lib/letter/record";
import type { Nearest } from "@/lib/search/read/nearest";
import { headnote } from "@/lib/words/headnote";

type Props = {
  view: DeterminationView;
  /** By the number of the issue; lacks those of which nothing is known. */
  nearest: ReadonlyMap<number, Nearest>;
  /** Address of the site. */
  site: string;
  /** Words of the letter that the address quotes. */
  quote: Span | null;
};

/** The reading of a letter on the left, the letter itself on the right. */
export function DeterminationBody({ view, nearest, site, quote }: Props) {
  const { determination } = view;
  const { issues } = determination;
  const facts = quoteFacts(view);
  const decided = determination.dates.decision?.value ?? null;
  return (
    <div className="panes pane:grid pane:grid-cols-[minmax(0,1.08fr)_minmax(0,1fr)] pane:gap-12">
      <article id="reading" className="pt-4 pb-12">
        <DeterminationHead view={view} title={determinationTitle(determination.issues)} site={site} />
        <ReadingNotices view={view} />
        <IssueIndex issues={issues.map((issue) => ({ issue, headnote: headnote(issue) }))} />
        {issues.map((issue) => (
          <IssueSection
            key={issue.number}
            issue={issue}
            determination={determination}
            facts={facts}
            site={site}
            cite={
              <Cite cited={{ id: view.id, decided, issue: issue.number, sample: view.sample }} site={site} />
            }
            nearest={nearest.get(issue.number)}
          />
        ))}
        <ClinicalSummary determination={determination} />
        <AboutLetter view={view} />
      </article>
      <SourcePane view={view} quote={quote} />
      <PrintFooter view={view} site={site} />
    </div>
  );
}
