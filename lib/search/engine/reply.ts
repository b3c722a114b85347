import type { IssueDocument } from "@/lib/search/engine/document";

/** Begin and end of a match: characters that no indexed text holds. */
export const matchMarks = { begin: "\uE000", end: "\uE001" } as const;

/** Counts by field, then by value, as the engine gives them. */
export type Distribution = Record<string, Record<string, number>>;

/** A hit's searched fields with the engine's marks, and the beginning of its reasons. */
export type Marked = {
  headnote?: string;
  treatments?: string[];
  brands?: string[];
  request?: string;
  decidingSentence?: string | null;
  rationale?: string | null;
  citations?: string[];
  outcome?: string;
  caseNumber?: string | null;
  opening?: string | null;
};

/** What the engine returns for an issue: the fields asked for, and those with marks. */
export type EngineHit = IssueDocument & { _formatted?: Marked; _rankingScoreDetails?: object };

/** The engine's answer to one query. */
export type EngineAnswer = {
  hits: EngineHit[];
  /** What the engine took, waiting included. */
  processingTimeMs?: number;
  facetDistribution?: Distribution;
  /** Given, and exact, where the query asks for pages. */
  totalHits?: number;
};
