import { slug } from "@/lib/catalog/slug";
import type { Reading } from "@/lib/letter/record";

/** The current text of a determination, about to be projected into rows. */
export type Projected = {
  id: string;
  revision: number;
  sample: boolean;
  status: "published" | "partial";
  reading: Reading;
};

/** The row of `determination`. */
export function determinationRow({ id, revision, sample, status, reading }: Projected) {
  const { dates, injury, patient } = reading;
  return {
    id,
    case_number: reading.caseNumber?.value ?? null,
    revision,
    format: reading.format,
    status,
    outcome: reading.outcome,
    priority: reading.priority?.value ?? null,
    assigned_date: dates.assigned?.value ?? null,
    header_injury_date: dates.injury?.value ?? null,
    decision_date: dates.decision?.value ?? null,
    ur_denial_date: dates.urDenial?.value ?? null,
    application_received_date: dates.applicationReceived?.value ?? null,
    injury_date: injury.date?.value ?? null,
    injury_raw: injury.raw?.value ?? null,
    patient_age: patient.age?.value ?? null,
    patient_sex: patient.sex?.value ?? null,
    sample,
  };
}

/** Rows of `determination_specialty`. */
export function specialtyRows({ id, reading }: Projected) {
  return reading.reviewer.specialties
    .map((specialty) => slug(specialty.value))
    .filter((specialtyId) => specialtyId !== "")
    .map((specialty_id, position) => ({ determination_id: id, position, specialty_id }));
}

/** Rows of `determination_licence`. */
export function licenceRows({ id, reading }: Projected) {
  return reading.reviewer.licensedIn.map((state, position) => ({
    determination_id: id,
    position,
    state: state.value,
  }));
}
