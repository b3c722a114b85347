import { AboutLetter } from "@/components/determination/about-letter";
import { Cite } from "@/components/determination/cite";
import { DeterminationHead, TheCase } from "@/components/determination/determination-head";
import { determinationTitle } from "@/components/determination/titles";
import { FactRows, NotStated } from "@/components/evidence/fact-rows";
import { letterFacts } from "@/components/evidence/letter-facts";
import { Shown } from "@/components/evidence/shown";
import { areFolded, IssueIndex } from "@/components/issue/issue-line";
import { IssueSection } from "@/components/issue/issue-section";
import { quoteFacts } from "@/components/quote/quotation-at";
import { SourcePane } from "@/components/source/source-pane";
import { Anchor } from "@/components/ui/anchor";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import type { Span } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import type { DeterminationView } from "@/lib/letter/record";
import { isEssential, warningSentence } from "@/lib/letter/warnings";
import type { Nearest } from "@/lib/search";
import { isoDay, longDate } from "@/lib/words/dates";
import { ageNote } from "@/lib/words/standing";

type Props = {
  view: DeterminationView;
  /**
   * By the number of the issue; lacks those of which nothing is known. Undefined while the search engine
   * does not answer.
   */
  nearest: ReadonlyMap<number, Nearest> | undefined;
  /** Address of the site. */
  site: string;
  /** Words of the letter that the address quotes. */
  quote: Span | null;
};

/** The reading of a letter on the left, the letter itself on the right. */
export function DeterminationBody({ view, nearest, site, quote }: Props) {
  const { determination } = view;
  const { issues } = determination;
  const decided = determination.dates.decision?.value ?? null;
  const ageOf = ({ guidelines }: Issue) =>
    ageNote(guidelines.reviewer.citations, decided, isoDay(new Date()));
  const facts = quoteFacts(view, ageOf);
  const of = view.revision === view.revisions.at(-1)?.revision ? "" : `?revision=${view.revision}`;
  const address = `${site}/determinations/${view.id}${of}`;
  return (
    <div className="sheet">
      <div className="panes pane:grid pane:grid-cols-[minmax(0,1.08fr)_minmax(0,1fr)] pane:gap-12">
        <article id="reading" className="pt-4 pb-12">
          <DeterminationHead view={view} title={determinationTitle(issues)} />
          {!nearest && (
            <Notice>
              The nearest decisions in other letters, and the results before and after this one, are
              temporarily unavailable. The determination and its letter are shown in full.
            </Notice>
          )}
          <ReadingNotices view={view} />
          <IssueIndex determination={determination} />
          {issues.map((issue) => (
            <IssueSection
              key={issue.number}
              issue={issue}
              determination={determination}
              facts={facts}
              site={site}
              cite={
                <Cite
                  cited={{
                    ...{ id: view.id, decided, issue: issue.number, sample: view.sample },
                    age: ageOf(issue),
                  }}
                  site={site}
                />
              }
              nearest={nearest?.get(issue.number)}
              folded={areFolded(determination)}
            />
          ))}
          <TheCase view={view} site={site} />
          <ClinicalSummary view={view} />
          <AboutLetter view={view} />
        </article>
        <SourcePane view={view} quote={quote} facts={facts} />
        <PrintFooter view={view} address={address} />
      </div>
      <p className="sheet-foot">{address}</p>
    </div>
  );
}

/** For print only: the source, the revision and the date of the sheet. */
function PrintFooter({ view, address }: { view: DeterminationView; address: string }) {
  return (
    <footer className="mt-6 hidden border-t border-rule pt-2 text-small print:block">
      {view.sample && <p>Sample: an invented letter. No such worker, reviewer or decision exists.</p>}
      <p>
        IMR Casebook, {address}, {longDate(isoDay(new Date()))}. Not legal advice; the letter itself counts.
      </p>
      <p>
        Text of the letter, revision {view.revision}: SHA-256 {view.contentHash}
      </p>
    </footer>
  );
}

/**
 * What a reader should know before relying on the page: an older revision, a letter read in part,
 * an odd date.
 */
function ReadingNotices({ view }: { view: DeterminationView }) {
  const latest = view.revisions.at(-1)?.revision ?? view.revision;
  return (
    <>
      {view.revision !== latest && (
        <Notice>
          This is revision {view.revision} of {view.revisions.length}, kept as it was.{" "}
          <Anchor href={`/determinations/${view.id}`}>Read the current one</Anchor>.
        </Notice>
      )}
      {view.status === "partial" && (
        <Notice>
          This letter was read only in part; what is missing here may be in its text.
          <ul className="mt-1 list-disc pl-5">
            {view.warnings.filter(isEssential).map((warning) => (
              <li key={`${warning.code}${warning.message}`}>{warningSentence(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {view.determination.warnings.map((warning, i) => (
        <Notice key={`${warning.span}`}>
          <Shown at={`warning-${i + 1}`} found={warning}>
            {warningSentence({ code: "implausible-date", message: "" })}
          </Shown>
        </Notice>
      ))}
    </>
  );
}

/** The clinical summary, and what was parsed from it. */
function ClinicalSummary({ view }: { view: DeterminationView }) {
  const { clinicalSummary } = view.determination;
  return (
    <section aria-labelledby="summary-title" className="mt-12 border-t border-rule pt-6">
      <h2 id="summary-title" className="mb-3 text-heading">
        {clinicalSummary ? (
          <Shown at="summary" found={clinicalSummary}>
            Clinical summary
          </Shown>
        ) : (
          "Clinical summary"
        )}
      </h2>
      {clinicalSummary ? (
        <p className="mb-5 max-w-measure font-serif leading-[1.65] whitespace-pre-line print:hidden">
          {clinicalSummary.value}
        </p>
      ) : (
        <NotStated />
      )}
      <Facts>
        <FactRows rows={letterFacts} section="summary" of={view} />
      </Facts>
    </section>
  );
}
