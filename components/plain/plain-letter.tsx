import { Clock, Help, Part, Possible } from "@/components/plain/parts";
import { meaningHref } from "@/components/plain/what-it-means";
import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { plainReasons } from "@/lib/letter/denial-reasons";
import type { Issue } from "@/lib/letter/issue";
import type { DeterminationView } from "@/lib/letter/record";
import type { LetterDays } from "@/lib/words/clock";
import { headnote } from "@/lib/words/headnote";
import { isOwnId } from "@/lib/words/letter-name";
import { dayIn, type Language, plainWords } from "@/lib/words/plain";

/** Address of a letter's page for the worker. */
export function plainHref(id: string, language: Language): string {
  return `/determinations/${id}/plain${language === "es" ? "/es" : ""}`;
}

/** The days from which a letter's time limits are counted. */
export function daysOf({ determination: { dates, summary } }: DeterminationView): LetterDays {
  const refused = dates.urDenial ?? summary.utilizationReview.date;
  return { decided: dates.decision?.value ?? null, refused: refused?.value ?? null };
}

type Props = { view: DeterminationView; language: Language; today: string };

/** One letter for the worker whom it concerns: from the fields that were read, and nothing else. */
export function PlainLetter({ view, language, today }: Props) {
  const { headings, letter, other, print } = plainWords[language];
  const { issues } = view.determination;
  const days = daysOf(view);
  const decisions = issues.map(({ decision }) => decision.value);
  const otherLanguage = language === "en" ? "es" : "en";
  return (
    <article lang={language} className="max-w-measure pt-8 pb-4">
      <p className="flex flex-wrap gap-x-5 text-small print:hidden">
        <Anchor href={plainHref(view.id, otherLanguage)} lang={otherLanguage} className="py-1">
          {other}
        </Anchor>
        <Anchor href={`/determinations/${view.id}`} className="py-1">
          {letter.whole}
        </Anchor>
        <PrintButton words={print} />
      </p>
      <h1 className="mt-1 text-display">{letter.title(isOwnId(view.id) ? "IMR" : view.id)}</h1>
      <p className="mt-2 text-muted">
        {days.decided ? letter.dated(dayIn[language](days.decided)) : letter.undated}
      </p>
      {view.sample && <p className="mt-1 text-small text-muted">{letter.sample}</p>}
      {issues.map((issue) => (
        <PlainIssue key={issue.number} issue={issue} of={issues.length} language={language} />
      ))}
      <Part id="possible" title={headings.possible}>
        <Possible decisions={decisions} language={language} />
      </Part>
      <Part id="clock" title={headings.clock}>
        <Clock days={days} decisions={decisions} today={today} language={language} />
      </Part>
      <Part id="help" title={headings.help}>
        <Help language={language} />
        <p className="mt-2 text-small text-muted">
          {letter.made}{" "}
          <Anchor href={meaningHref(language, days)} className="inline-block py-0.5">
            {letter.general}
          </Anchor>
        </p>
      </Part>
    </article>
  );
}

type IssueProps = { issue: Issue; of: number; language: Language };

/** One treatment: what was asked, what was decided, and why as far as the reason was recognized. */
function PlainIssue({ issue, of, language }: IssueProps) {
  const { letter, ...words } = plainWords[language];
  const decision = issue.decision.value;
  const upheld = decision === "upheld";
  const contradicted = issue.flags.some(({ value }) => value === "decision-contradicts-rationale");
  const { decidingSentence: sentence, denialReasons } = issue;
  const reasons = [...new Set(denialReasons.map(({ value }) => plainReasons[value][language]))];
  return (
    <section aria-labelledby={`treatment-${issue.number}`} className="mt-7 border-t border-rule pt-4">
      {of > 1 && <p className="text-small text-muted">{letter.issue(issue.number, of)}</p>}
      <p className="text-small text-muted">{letter.asked}</p>
      <h2 id={`treatment-${issue.number}`} lang="en" className="text-heading">
        {headnote(issue)}
      </h2>
      <p className={`mt-2 font-semibold ${upheld ? "text-rust" : "text-green"}`}>
        <Icon name={upheld ? "stays" : "turned"} /> {words[decision].term}
      </p>
      <p className="text-lead">{words[decision].means}</p>
      {contradicted && <Notice>{letter.contradiction}</Notice>}
      {!contradicted && (
        <>
          <h3 className="mt-3 font-sans text-body font-semibold">{letter.why}</h3>
          {reasons.length > 0 ? (
            <ul className="list-disc pl-5">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : (
            <p>{upheld ? letter.unclear : letter.granted}</p>
          )}
        </>
      )}
      {sentence && (
        <>
          <p className="mt-3 text-small text-muted">{letter.ownWords}</p>
          <blockquote lang="en" className="font-serif">
            “{sentence.value}”
          </blockquote>
        </>
      )}
    </section>
  );
}
