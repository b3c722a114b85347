import { createHash } from "node:crypto";
import { issueId } from "@/lib/letter/identity";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { DenialReason } from "@/lib/letter/vocabulary";
import { type FilterFields, readFilterFields } from "@/lib/search/filters/all";
import { issueFields } from "@/lib/search/index/issue-fields";
import { letterFields } from "@/lib/search/index/letter-fields";
import { tieBreak } from "@/lib/search/index/order";
import { reasonSentences } from "@/lib/search/index/reason-sentences";
import { spinalLevels } from "@/lib/search/text/spinal-levels";
import { unprintedNames } from "@/lib/search/text/unprinted";

/**
 * One issue as the index keeps it: text to search, values to filter by (catalog slugs), and what a
 * result shows.
 */
export type IssueDocument = FilterFields & {
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
 * The documents of a determination, one for each issue, in order. Pure: the same record gives the same
 * documents.
 */
export function toDocuments(record: DeterminationRecord): IssueDocument[] {
  const shared = letterFields(record);
  return record.reading.issues.map((issue) => {
    const own = issueFields(issue);
    const filtered = readFilterFields(issue, record);
    const document = inHashOrder({
      id: issueId(record.id, issue.number),
      number: issue.number,
      order: tieBreak(record.id, issue.number),
      ...shared,
      ...own,
      ...filtered,
      reasonSentences: reasonSentences(issue, record.text),
      yearOutcome: `${filtered.year}/${issue.decision.value}`,
      unprinted: unprintedNames(
        [...own.treatments, ...own.brands],
        [own.headnote, own.request, own.decidingSentence, own.rationale, shared.summary, ...own.citations],
      ),
      levels: spinalLevels(
        [issue.request.value, issue.rationale?.value, shared.summary].filter(Boolean).join("\n"),
      ),
    });
    return { ...document, hash: createHash("sha256").update(JSON.stringify(document)).digest("base64url") };
  });
}

/**
 * The order in which the hash reads the fields. It is that of the indexes that exist, so that they stay
 * valid; a field that is not listed here follows the others.
 */
const hashOrder =
  "id number order determinationId caseNumber issueCount sample letters summary specialty specialties state year injuryYear decidedAt injuredAt decisionDate injuryDate sex age ageBand headnote treatments brands request decidingSentence rationale opening citations outcome category treatment drugClass guideline guidelineByReviewer guidelineByAdministrator guidelineByBoth guidelineByReviewerOnly guidelineByAdministratorOnly section sectionByReviewer sectionByAdministrator sectionByBoth sectionByReviewerOnly sectionByAdministratorOnly administratorStatement reviewerStatement administratorBody reviewerBody citedPage citedPageByReviewer citedPageByAdministrator sectionPage sectionPageByReviewer sectionPageByAdministrator reason conclusion bodyPart flag administratorCitations reviewerCitations reasonSentences quality yearOutcome unprinted levels".split(
    " ",
  );

function inHashOrder<T extends object>(fields: T): T {
  const listed = hashOrder.filter((name) => name in fields);
  const names = new Set([...listed, ...Object.keys(fields)]);
  return Object.fromEntries([...names].map((name) => [name, fields[name as keyof T]])) as T;
}
