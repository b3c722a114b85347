import type { Issue } from "@/lib/letter/issue";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { Quality } from "@/lib/search/url/filter-values";

/** What a reader should know about the reading of a whole letter. */
export function qualitiesOfLetter({ status, reading }: DeterminationRecord): Quality[] {
  const qualities: [Quality, boolean][] = [
    ["read-in-part", status === "partial"],
    ["words-left-over", reading.coverage.share < 1],
    ["implausible-date", reading.warnings.some(({ value }) => value === "implausible-date")],
    ["no-case-number", reading.caseNumber === null],
    ["no-decision-date", reading.dates.decision === null],
  ];
  return holding(qualities);
}

/** What a reader should know about the reading of one issue. */
export function qualitiesOfIssue({ treatments, rationale, guidelines }: Issue): Quality[] {
  const citations = [...guidelines.reviewer.citations, ...guidelines.claimsAdministrator.citations];
  return holding([
    ["no-treatment", treatments.length === 0],
    ["no-rationale", rationale === null],
    ["unknown-guideline", citations.some(({ guidelineId }) => guidelineId === null)],
  ]);
}

function holding(qualities: [Quality, boolean][]): Quality[] {
  return qualities.flatMap(([quality, holds]) => (holds ? [quality] : []));
}
