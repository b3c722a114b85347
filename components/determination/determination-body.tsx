import { AboutLetter } from "@/components/determination/about-letter";
import { ClinicalSummary } from "@/components/determination/clinical-summary";
import { DeterminationHead } from "@/components/determination/determination-head";
import { IssueIndex } from "@/components/determination/issue-index";
import { ReadingNotices } from "@/components/determination/reading-notices";
import { determinationTitle } from "@/components/determination/titles";
import { IssueSection } from "@/components/issue/issue-section";
import { SourcePane } from "@/components/source/source-pane";
import { headnote } from "@/lib/letter/headnote";
import type { DeterminationView } from "@/lib/letter/record";

/** The reading of a letter on the left, the letter itself on the right. */
export function DeterminationBody({ view }: { view: DeterminationView }) {
  const { determination } = view;
  const issues = determination.issues.map((issue) => ({ issue, headnote: headnote(issue) }));
  return (
    <div className="pane:grid pane:grid-cols-[minmax(0,1.08fr)_minmax(0,1fr)] pane:gap-12">
      <article className="pt-4 pb-12">
        <DeterminationHead view={view} title={determinationTitle(determination.issues)} />
        <ReadingNotices view={view} />
        <IssueIndex issues={issues} />
        {issues.map((each) => (
          <IssueSection
            key={each.issue.number}
            {...each}
            id={view.id}
            decided={determination.dates.decision?.value ?? null}
            alone={issues.length === 1}
          />
        ))}
        <ClinicalSummary determination={determination} />
        <AboutLetter view={view} />
      </article>
      <SourcePane determination={determination} />
    </div>
  );
}
