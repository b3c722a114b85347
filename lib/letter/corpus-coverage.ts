import type { RejectionReason } from "@/lib/letter/rejections";

/**
 * Determinations and issues that were decided in one year; `year` is null where the letter states
 * no date. Samples are counted apart.
 */
export type YearHeld = {
  year: number | null;
  letters: number;
  issues: number;
  samples: number;
};

/**
 * What became of every file that was ever received, samples left aside. `received` is the sum of
 * the others.
 */
export type FilesReceived = {
  received: number;
  /** Files whose text is the current one of a determination. */
  published: number;
  /** Files whose text was followed by a newer one of the same determination. */
  superseded: number;
  /** Further files with a text that was stored already. */
  duplicates: number;
  /** Files of determinations that are no longer published. */
  withdrawn: number;
  rejected: { reason: RejectionReason; files: number }[];
};

/** What is missing in the stored letters, without samples. */
export type Missing = {
  letters: number;
  readInPart: number;
  withoutCaseNumber: number;
  withoutDecisionDate: number;
  issues: number;
  issuesWithoutTreatment: number;
};

/** What the casebook holds, and what became of all that it was given. */
export type CorpusCoverage = {
  years: YearHeld[];
  files: FilesReceived;
  missing: Missing;
  formats: { format: string; letters: number }[];
  sampleIssues: number;
  lastReceived: Date | null;
};
