import { createHash } from "node:crypto";
import { issueId } from "@/lib/letter/identity";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { Decision, DenialReason, Flag, Sex } from "@/lib/letter/vocabulary";
import { issueFields } from "@/lib/search/index/issue-fields";
import { letterFields } from "@/lib/search/index/letter-fields";
import { tieBreak } from "@/lib/search/index/order";
import { qualitiesOfIssue, qualitiesOfLetter } from "@/lib/search/index/quality";
import { reasonSentences } from "@/lib/search/index/reason-sentences";
import { spinalLevels } from "@/lib/search/text/spinal-levels";
import { unprintedNames } from "@/lib/search/text/unprinted";
import type { BodyValue, Quality } from "@/lib/search/url/filter-values";
import type { AgeBand, LetterKind, notClassified, notStated } from "@/lib/search/url/params";

/**
 * One issue as the index keeps it: text to search, values to filter by (catalog slugs), and what a
 * result shows.
 */
export type IssueDocument = {
  id: string;
  determinationId: string;
  caseNumber: string | null;
  number: number;
  issueCount: number;
  sample: boolean;

  // Searched, in this order of weight (settings.ts). The letters' fixed sentences are in none of
  // them.
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

  // Filtered and counted. What a letter always could state is explicitly not stated where it does
  // not.
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
  /** `guideline/section/page`. */
  sectionPage: string[];
  sectionPageByReviewer: string[];
  sectionPageByAdministrator: string[];
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
  letters: LetterKind;
  /**
   * Names of drugs that find the issue though no text of it prints them, in small letters: what
   * stands in quotation marks is none.
   */
  unprinted: string[];
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
  /** For each reason of a refusal the sentence that shows it. */
  reasonSentences: Partial<Record<DenialReason, string>>;
  specialties: string[];
  administratorCitations: string[];
  reviewerCitations: string[];
  /** Of all the above: tells whether the index holds what the database says. */
  hash: string;
};

/**
 * The documents of a determination, one for each issue, in order. Pure: the same record gives the
 * same documents.
 */
export function toDocuments(record: DeterminationRecord): IssueDocument[] {
  const shared = letterFields(record);
  const qualities = qualitiesOfLetter(record);
  return record.reading.issues.map((issue) => {
    const own = issueFields(issue);
    const document = {
      id: issueId(record.id, issue.number),
      number: issue.number,
      order: tieBreak(record.id, issue.number),
      ...shared,
      ...own,
      reasonSentences: reasonSentences(issue, record.text),
      quality: [...qualities, ...qualitiesOfIssue(issue)],
      yearOutcome: `${shared.year}/${issue.decision.value}`,
      unprinted: unprintedNames(
        [...own.treatments, ...own.brands],
        [own.headnote, own.request, own.decidingSentence, own.rationale, shared.summary, ...own.citations],
      ),
      levels: spinalLevels(
        [issue.request.value, issue.rationale?.value, shared.summary].filter(Boolean).join("\n"),
      ),
    };
    return { ...document, hash: createHash("sha256").update(JSON.stringify(document)).digest("base64url") };
  });
}
