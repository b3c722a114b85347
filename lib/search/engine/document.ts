import type { Age, Decision, DenialReason } from "@/lib/letter/vocabulary";
import type { FilterFields } from "@/lib/search/filters/all";

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
  /** Seconds since 1970: when the casebook first held the letter as it is now. */
  addedAt: number;
  order: number;

  // Shown only.
  age: Age | null;
  decisionDate: string | null;
  injuryDate: string | null;
  /** The beginning of the reasons, where no sentence of them stands out. */
  opening: string | null;
  /** Standard sentences of the rationale, searched behind everything else. Absent where there are none. */
  closing?: string;
  /** For each reason of a refusal the sentence that shows it. */
  reasonSentences: Partial<Record<DenialReason, string>>;
  specialties: string[];
  administratorCitations: string[];
  reviewerCitations: string[];
  /** Of all the above: tells whether the index holds what the database says. */
  hash: string;
};

/**
 * The clinical summary of one letter: a history, in which nothing is decided, so that it is searched by
 * choice only. It has no outcome, by which it is told from an issue.
 */
export type SummaryDocument = { [F in Exclude<keyof FilterFields, "outcome">]?: string[] } & Pick<
  IssueDocument,
  | "id"
  | "determinationId"
  | "sample"
  | "decidedAt"
  | "injuredAt"
  | "addedAt"
  | "order"
  | "decisionDate"
  | "levels"
  | "hash"
> & {
    summary: string;
    /** The outcomes of the letter's issues, each once. */
    decisions: Decision[];
    issues: { number: number; headnote: string; decision: Decision }[];
  };

/** What the index holds. */
export type IndexDocument = IssueDocument | SummaryDocument;

/** The engine's conditions for documents of either kind. */
export const [isIssue, isSummary] = ["outcome EXISTS", "outcome NOT EXISTS"] as const;
