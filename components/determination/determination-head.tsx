import { Fragment } from "react";
import { Cite } from "@/components/determination/cite";
import { FactRows } from "@/components/evidence/fact-rows";
import { letterFacts } from "@/components/evidence/letter-facts";
import { EvidenceLink } from "@/components/evidence/shown";
import { HeadnoteLinks } from "@/components/issue/headnote-links";
import { daysOf, plainHref } from "@/components/plain/plain-letter";
import { meaningHref } from "@/components/plain/what-it-means";
import { Anchor } from "@/components/ui/anchor";
import { Badge } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import type { Issue } from "@/lib/letter/issue";
import type { DeterminationView } from "@/lib/letter/record";
import { isoDay, longDate } from "@/lib/words/dates";
import { isOwnId } from "@/lib/words/letter-name";
import { verdict } from "@/lib/words/outcome";
import { ageNote } from "@/lib/words/standing";
import { unbroken } from "@/lib/words/text";

const tones = { overturned: "green", upheld: "rust", mixed: "amber" } as const;
const signs = { overturned: "turned", upheld: "stays", mixed: "turned" } as const;

type Props = { view: DeterminationView; title: string };

/** What was decided, before any detail. */
export function DeterminationHead({ view, title }: Props) {
  const { determination, id } = view;
  const contradicted = determination.issues.filter(({ flags }) =>
    flags.some(({ value }) => value === "decision-contradicts-rationale"),
  );
  const { decision, headline, meaning, forWorker } = verdict(
    determination.issues.map((issue) => issue.decision.value),
    contradicted.length > 0,
  );
  const decided = determination.dates.decision?.value ?? null;
  const [only, ...others] = determination.issues;
  const alone = others.length === 0 ? only : undefined;
  return (
    <header>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-muted">
        {view.sample && <Badge tone="plain">Sample · invented letter</Badge>}
        <span>{headLine(id, decided)}</span>
        <a href="#source" className="py-1 pane:hidden print:hidden">
          Original letter
        </a>
      </p>
      <h1 className="mt-2 mb-3 text-display">{alone ? <HeadnoteLinks issue={alone} /> : unbroken(title)}</h1>
      <EvidenceLink at={`${alone?.number}-decision`} found={alone?.decision} className="no-underline">
        <Badge tone={tones[decision]} icon={signs[decision]}>
          {headline}
        </Badge>
      </EvidenceLink>
      <p className="mt-3 max-w-measure text-lead">{meaning}</p>
      {contradicted.length > 0 && <ContradictedIssues issues={contradicted} />}
      <p className="mt-1 max-w-measure text-small text-muted">{forWorker} This is not legal advice.</p>
      <ForTheWorker view={view} />
    </header>
  );
}

/** "Determination CM17-0008519, decided on February 13, 2017", "Letter without case number (L-…)". */
function headLine(id: string, decided: string | null): string {
  const day = decided ? `, decided on ${longDate(decided)}` : "";
  return isOwnId(id) ? `Letter without case number (${id})${day}` : `Determination ${id}${day}`;
}

/**
 * Dates, worker and reviewer, the citation of the whole letter, and its other forms: after what was
 * decided and why.
 */
export function TheCase({ view, site }: { view: DeterminationView; site: string }) {
  const { determination, id, sample } = view;
  const decided = determination.dates.decision?.value ?? null;
  const cited = determination.issues.flatMap(({ guidelines }) => guidelines.reviewer.citations);
  return (
    <section id="case" aria-labelledby="case-title" className="mt-12 border-t border-rule pt-6">
      <h2 id="case-title" className="mb-3 text-heading">
        The case
      </h2>
      <Facts>
        <FactRows rows={letterFacts} section="head" of={view} />
      </Facts>
      <Cite cited={{ id, decided, sample, age: ageNote(cited, decided, isoDay(new Date())) }} site={site} />
      <OtherForms view={view} />
    </section>
  );
}

/** Warnings that must be seen before the reader reaches the issue. */
function ContradictedIssues({ issues }: { issues: readonly Issue[] }) {
  return (
    <Notice>
      The letter contradicts itself: the rationale{" "}
      {issues.map(({ number }, at) => (
        <Fragment key={number}>
          {at > 0 && ", "}
          <a href={`#issue-${number}`}>of issue {number}</a>
        </Fragment>
      ))}{" "}
      concludes the opposite of the decision.
    </Notice>
  );
}

/** Ways on for the worker whom the letter concerns. */
function ForTheWorker({ view }: { view: DeterminationView }) {
  const links = [
    { href: plainHref(view.id, "en"), words: "In plain words" },
    { href: plainHref(view.id, "es"), words: "En español", lang: "es" },
    { href: meaningHref("en", daysOf(view)), words: "What it means, and what you can still do" },
  ];
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 text-small print:hidden">
      {links.map(({ href, words, lang }) => (
        <li key={href}>
          <Anchor href={href} lang={lang} className="inline-block py-1">
            {words}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

const forms = [
  { ending: "json", name: "JSON" },
  { ending: "txt", name: "Text" },
  { ending: "md", name: "Markdown" },
] as const;

/**
 * The same determination for programs, for notes and on paper; an old revision stays that revision.
 */
function OtherForms({ view: { id, revision, revisions } }: { view: DeterminationView }) {
  const latest = revisions.at(-1)?.revision ?? revision;
  const query = revision === latest ? "" : `?revision=${revision}`;
  return (
    <nav aria-label="Other forms" className="mt-1 text-small print:hidden">
      <ul className="flex flex-wrap items-center gap-x-4">
        {forms.map(({ ending, name }) => (
          <li key={ending}>
            <a href={`/determinations/${id}.${ending}${query}`} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
        <li>
          <PrintButton />
        </li>
      </ul>
    </nav>
  );
}
