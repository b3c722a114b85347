import type { DeterminationRecord } from "@/lib/letter/record";
import { cleanText } from "@/lib/search/text/clean-text";

/** What a letter states once: the same in the documents of all its issues. */
export function letterFields({ id, sample, addedAt, reading }: DeterminationRecord) {
  const { caseNumber, issues, reviewer, patient, injury } = reading;
  const decisionDate = reading.dates.decision?.value ?? null;
  const injuryDate = injury.date?.value ?? null;
  const age = patient.age?.value ?? null;
  return {
    determinationId: id,
    caseNumber: caseNumber?.value ?? null,
    issueCount: issues.length,
    sample,
    specialties: reviewer.specialties.map(({ value }) => cleanText(value)),
    decidedAt: secondsOf(decisionDate),
    injuredAt: secondsOf(injuryDate),
    addedAt: Math.floor(addedAt.getTime() / 1000),
    decisionDate,
    injuryDate,
    age,
  };
}

function secondsOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date) / 1000;
}
