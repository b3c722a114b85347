import type { DeterminationRecord } from "@/lib/letter/record";
import { orNotStated, slugs, unique } from "@/lib/search/index/values";
import { cleanText, searchableText } from "@/lib/search/text/clean-text";
import { ageBandOf, type LetterKind, notStated } from "@/lib/search/url/params";

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
    letters: (sample ? "sample" : "real") satisfies LetterKind as LetterKind,
    // In every issue, though it costs a fifth of indexing: a reader who types words of the summary
    // expects each issue of that worker.
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
