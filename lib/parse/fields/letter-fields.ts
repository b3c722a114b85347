import type { Determination } from "@/lib/letter/determination";
import type { LetterParts } from "@/lib/parse/letter-parts";

/** What is read of a letter beside its issues. */
export type LetterFields = Omit<Determination, "format" | "outcome" | "issues" | "coverage" | "source">;

/** The fields of a letter of which nothing has been read. */
export function noFields(): LetterFields {
  return {
    caseNumber: null,
    dates: { assigned: null, injury: null, decision: null, urDenial: null, applicationReceived: null },
    priority: null,
    reviewer: { specialties: [], licensedIn: [] },
    patient: { age: null, sex: null },
    injury: { date: null, raw: null },
    clinicalSummary: null,
    summary: {
      mechanism: null,
      diagnoses: [],
      priorTreatment: [],
      painScores: [],
      workStatus: null,
      requestDate: null,
      utilizationReview: { date: null, action: null },
    },
    warnings: [],
  };
}

/** Reads one concern from the letter's parts; sees what the readers before it have read. */
export type FieldReader = (parts: LetterParts, read: LetterFields) => Partial<LetterFields>;
