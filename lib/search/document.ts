import { createHash } from "node:crypto";
import { slug } from "@/lib/catalog/slug";
import { treatmentById } from "@/lib/catalog/treatments";
import { headnote } from "@/lib/letter/headnote";
import { issueId } from "@/lib/letter/identity";
import type { Issue } from "@/lib/letter/issue";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { Decision, DenialReason, Flag, Sex } from "@/lib/letter/vocabulary";
import type { BodyValue, Quality } from "@/lib/search/filter-values";
import {
  bodiesOf,
  byCitingSide,
  citationText,
  citedPages,
  guidelineIds,
  sectionIds,
  shortCitation,
} from "@/lib/search/index/cited";
import { cleanText, searchableText } from "@/lib/search/index/clean-text";
import { tieBreak } from "@/lib/search/index/order";
import { qualitiesOfIssue, qualitiesOfLetter } from "@/lib/search/index/quality";
import { spinalLevels } from "@/lib/search/index/spinal-levels";
import { type AgeBand, ageBandOf, notClassified, notStated } from "@/lib/search/params";

/** One issue as the index keeps it: text to search, values to filter by (catalog slugs), and what a result shows. */
export type IssueDocument = {
  id: string;
  determinationId: string;
  caseNumber: string | null;
  number: number;
  issueCount: number;
  sample: boolean;

  // Searched, in this order of weight (settings.ts). The letters' fixed sentences are in none of them.
  headnote: string;
  treatments: string[];
  /** Other names under which the drugs asked for are sold. */
  brands: string[];
  request: string;
  levels: string[];
  decidingSentence: string | null;
  rationale: string | null;
  citations: string[];
  summary: string | null;

  // Filtered and counted. What a letter always could state is explicitly not stated where it does not.
  outcome: Decision;
  category: string[];
  treatment: string[];
  drugClass: string[];
  guideline: string[];
  guidelineByReviewer: string[];
  guidelineByAdministrator: string[];
  guidelineByBoth: string[];
  guidelineByReviewerOnly: string[];
  guidelineByAdministratorOnly: string[];
  section: string[];
  sectionByReviewer: string[];
  sectionByAdministrator: string[];
  sectionByBoth: string[];
  sectionByReviewerOnly: string[];
  sectionByAdministratorOnly: string[];
  administratorStatement: string;
  reviewerStatement: string;
  administratorBody: BodyValue[];
  reviewerBody: BodyValue[];
  /** `guideline/page`. */
  citedPage: string[];
  citedPageByReviewer: string[];
  citedPageByAdministrator: string[];
  /** Of an upheld issue. */
  reason: (DenialReason | typeof notClassified)[];
  conclusion: string;
  specialty: string[];
  bodyPart: string[];
  state: string[];
  year: string;
  injuryYear: string;
  sex: Sex | typeof notStated;
  ageBand: AgeBand | typeof notStated;
  flag: Flag[];
  quality: Quality[];
  /** `2017/overturned`: counted for both at once. */
  yearOutcome: string;

  // Sorted by: seconds since 1970; and a number that settles ties the same way on every page.
  decidedAt: number | null;
  injuredAt: number | null;
  order: number;

  // Shown only.
  age: number | null;
  decisionDate: string | null;
  injuryDate: string | null;
  /** The beginning of the reasons, where no sentence of them stands out. */
  opening: string | null;
  specialties: string[];
  reviewerCitations: string[];
  /** Of all the above: tells whether the index holds what the database says. */
  hash: string;
};

/** The documents of a determination, one for each issue, in order. Pure: the same record gives the same documents. */
export function toDocuments(record: DeterminationRecord): IssueDocument[] {
  const shared = ofDetermination(record);
  const qualities = qualitiesOfLetter(record);
  return record.reading.issues.map((issue) => {
    const document = {
      id: issueId(record.id, issue.number),
      number: issue.number,
      order: tieBreak(record.id, issue.number),
      ...shared,
      ...ofIssue(issue),
      quality: [...qualities, ...qualitiesOfIssue(issue)],
      yearOutcome: `${shared.year}/${issue.decision.value}`,
      levels: spinalLevels(
        [issue.request.value, issue.rationale?.value, shared.summary].filter(Boolean).join("\n"),
      ),
    };
    return { ...document, hash: createHash("sha256").update(JSON.stringify(document)).digest("base64url") };
  });
}

function ofDetermination({ id, sample, reading }: DeterminationRecord) {
  const { caseNumber, issues, clinicalSummary, reviewer, patient, injury } = reading;
  const decisionDate = reading.dates.decision?.value ?? null;
  const injuryDate = injury.date?.value ?? null;
  const age = patient.age?.value ?? null;
  return {
    determinationId: id,
    caseNumber: caseNumber?.value ?? null,
    issueCount: issues.length,
    sample,
    // In every issue, though it costs a fifth of indexing: a reader who types words of the summary expects each issue of that worker.
    summary: clinicalSummary && searchableText(clinicalSummary.value),
    specialty: orNotStated(slugs(reviewer.specialties.map(({ value }) => value))),
    specialties: reviewer.specialties.map(({ value }) => cleanText(value)),
    state: orNotStated(unique(reviewer.licensedIn.map(({ value }) => value))),
    year: decisionDate?.slice(0, 4) ?? notStated,
    injuryYear: injuryDate?.slice(0, 4) ?? notStated,
    decidedAt: secondsOf(decisionDate),
    injuredAt: secondsOf(injuryDate),
    decisionDate,
    injuryDate,
    sex: patient.sex?.value ?? notStated,
    age,
    ageBand: age === null ? notStated : ageBandOf(age),
  };
}

function secondsOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date) / 1000;
}

function ofIssue(issue: Issue) {
  const { reviewer, claimsAdministrator } = issue.guidelines;
  const both = [...reviewer.citations, ...claimsAdministrator.citations];
  return {
    headnote: searchableText(headnote(issue)),
    treatments: unique(
      issue.treatments.flatMap(({ name, drugClass }) => [name, ...(drugClass ? [drugClass] : [])]),
    ),
    brands: unique(issue.treatments.flatMap(({ treatmentId }) => brandsOf(treatmentId))),
    request: searchableText(issue.request.value),
    decidingSentence: issue.decidingSentence && searchableText(issue.decidingSentence.value),
    rationale: issue.rationale && searchableText(issue.rationale.value),
    opening: issue.decidingSentence ? null : opening(issue.rationale?.value ?? ""),
    citations: unique(both.map((citation) => searchableText(citationText(citation)))),
    outcome: issue.decision.value,
    category: slugs(issue.treatments.map(({ category }) => category)),
    treatment: unique(issue.treatments.map(({ treatmentId }) => treatmentId)),
    drugClass: slugs(issue.treatments.flatMap(({ drugClass }) => drugClass ?? [])),
    ...byCitingSide("guideline", guidelineIds, issue.guidelines),
    ...byCitingSide("section", sectionIds, issue.guidelines),
    administratorStatement: slug(claimsAdministrator.statement.value),
    reviewerStatement: slug(reviewer.statement.value),
    administratorBody: bodiesOf(claimsAdministrator.citations),
    reviewerBody: bodiesOf(reviewer.citations),
    citedPage: citedPages(both),
    citedPageByReviewer: citedPages(reviewer.citations),
    citedPageByAdministrator: citedPages(claimsAdministrator.citations),
    reason: reasonsOf(issue),
    conclusion: slug(issue.conclusion.value),
    bodyPart: orNotStated(slugs(issue.bodyParts.map(({ value }) => value))),
    flag: unique(issue.flags.map(({ value }) => value)),
    reviewerCitations: unique(reviewer.citations.map((citation) => cleanText(shortCitation(citation)))),
  };
}

function reasonsOf({ decision, denialReasons }: Issue): IssueDocument["reason"] {
  if (decision.value !== "upheld") return [];
  const reasons = unique(denialReasons.map(({ value }) => value));
  return reasons.length === 0 ? [notClassified] : reasons;
}

/** As long as a snippet is, cut at a word. */
function opening(rationale: string): string | null {
  const text = cleanText(rationale);
  if (text === "") return null;
  return text.length <= 240 ? text : `${text.slice(0, text.lastIndexOf(" ", 240))}…`;
}

function brandsOf(treatmentId: string): readonly string[] {
  const treatment = treatmentById(treatmentId);
  return treatment?.drugClass === undefined ? [] : treatment.brands;
}

/** Ids of the names; a name without a letter or digit has none. */
function slugs(names: string[]): string[] {
  return unique(names.map(slug)).filter((id) => id !== "");
}

function orNotStated(values: string[]): string[] {
  return values.length === 0 ? [notStated] : values;
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
