import type { ClientBase } from "pg";
import { slug } from "@/lib/catalog/slug";
import { copyRows, insertRows, type Row, takeIds } from "@/lib/db/rows/bulk";
import { namedCatalogRows } from "@/lib/db/rows/catalog-rows";
import {
  bodyPartRows,
  citationRows,
  citationSectionRows,
  issueRow,
  treatmentRows,
} from "@/lib/db/rows/issue-rows";
import type { Issue } from "@/lib/letter/issue";
import type { Reading } from "@/lib/letter/record";
import { leastYears } from "@/lib/letter/vocabulary";

/** The current text of a determination, about to be projected into rows. */
export type Projected = {
  id: string;
  revision: number;
  sample: boolean;
  status: "published" | "partial";
  reading: Reading;
};

/**
 * Replaces the rows of `determination` and of every table below it. Each determination may come only
 * once. The caller writes the letters in the same transaction, and enqueues for the index.
 */
export async function writeProjection(client: ClientBase, projected: readonly Projected[]): Promise<void> {
  if (projected.length === 0) return;
  await writeDeterminations(client, projected);

  const named = namedCatalogRows(projected.map(({ reading }) => reading));
  for (const [table, rows] of Object.entries(named))
    await insertRows(client, table, [...rows.values()], "on conflict do nothing");

  await copyRows(client, "determination_specialty", projected.flatMap(specialtyRows));
  await copyRows(client, "determination_licence", projected.flatMap(licenceRows));
  await writeIssues(client, projected);
}

/** Writes the rows of `determination`; deletes what was below those that existed. */
async function writeDeterminations(client: ClientBase, projected: readonly Projected[]) {
  const rows = projected.map(determinationRow);
  const updates = Object.keys(rows[0]!)
    .filter((column) => column !== "id")
    .map((column) => `${column} = excluded.${column}`);
  const written = await insertRows<{ id: string; existed: boolean }>(
    client,
    "determination",
    rows,
    // xmax is 0 in a row that was inserted, not updated
    `on conflict (id) do update set ${updates.join(", ")}, updated_at = now() returning id, xmax <> 0 as existed`,
  );
  const existing = written.filter(({ existed }) => existed).map(({ id }) => id);
  if (existing.length > 0)
    for (const table of ["issue", "determination_specialty", "determination_licence"])
      await client.query(`delete from ${table} where determination_id = any($1)`, [existing]);
}

async function writeIssues(client: ClientBase, projected: readonly Projected[]): Promise<void> {
  const issues = projected.flatMap(({ id, reading }) => reading.issues.map((issue) => ({ id, issue })));
  const ids = await takeIds(client, "issue", issues.length);
  const each = (toRows: (issueId: number, issue: Issue) => Row[]) =>
    issues.flatMap(({ issue }, at) => toRows(ids[at]!, issue));
  await copyRows(
    client,
    "issue",
    issues.map(({ id, issue }, at) => issueRow(ids[at]!, id, issue)),
  );
  await copyRows(client, "issue_treatment", each(treatmentRows));
  await copyRows(client, "issue_body_part", each(bodyPartRows));
  await copyRows(client, "citation", each(citationRows));
  await copyRows(client, "citation_section", each(citationSectionRows));
}

function determinationRow({ id, revision, sample, status, reading }: Projected) {
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
    decision_date: dates.decision?.value ?? null,
    ur_denial_date: dates.urDenial?.value ?? null,
    application_received_date: dates.applicationReceived?.value ?? null,
    injury_date: injury.date?.value ?? null,
    patient_age: patient.age ? leastYears(patient.age.value) : null,
    patient_sex: patient.sex?.value ?? null,
    sample,
  };
}

function specialtyRows({ id, reading }: Projected) {
  return reading.reviewer.specialties
    .map((specialty) => slug(specialty.value))
    .filter((specialtyId) => specialtyId !== "")
    .map((specialty_id, position) => ({ determination_id: id, position, specialty_id }));
}

function licenceRows({ id, reading }: Projected) {
  return reading.reviewer.licensedIn.map((state, position) => ({
    determination_id: id,
    position,
    state: state.value,
  }));
}
