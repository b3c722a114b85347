import type { DeterminationRecord } from "@/lib/letter/record";
import { cleanText, searchableText } from "@/lib/search/text/clean-text";

/** What a letter states once: the same in the documents of all its issues. */
export function letterFields({ id, sample, reading }: DeterminationRecord) {
  const { caseNumber, issues, clinicalSummary, reviewer, patient, injury } = reading;
  const decisionDate = reading.dates.decision?.value ?? null;
  const injuryDate = injury.date?.value ?? null;
  const age = patient.age?.value ?? null;
  return {
    determinationId: id,
    caseNumber: caseNumber?.value ?? null,
    issueCount: issues.length,
    sample,
    // In every issue, though it costs a fifth of indexing: a reader who types words of the summary
    // expects each issue of that worker.
    summary: clinicalSummary && searchableText(clinicalSummary.value),
    specialties: reviewer.specialties.map(({ value }) => cleanText(value)),
    decidedAt: secondsOf(decisionDate),
    injuredAt: secondsOf(injuryDate),
    decisionDate,
    injuryDate,
    age,
  };
}

function secondsOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date) / 1000;
}
