import type { ClientBase } from "pg";
import { namedCatalogRows } from "@/lib/db/rows/catalog-rows";
import { citationRows, citationSectionRows } from "@/lib/db/rows/citation-rows";
import { copyRows, type Row } from "@/lib/db/rows/copy-rows";
import {
  determinationRow,
  licenceRows,
  type Projected,
  specialtyRows,
} from "@/lib/db/rows/determination-rows";
import { insertRows } from "@/lib/db/rows/insert-rows";
import { bodyPartRows, issueRow, treatmentRows } from "@/lib/db/rows/issue-rows";
import { takeIds } from "@/lib/db/rows/take-ids";
import type { Issue } from "@/lib/letter/issue";

/**
 * Writes the rows of `determination` and all that hangs on it, in the place of what was there, and
 * marks them for the index. Each determination may come once. Part of the caller's transaction,
 * which also has to write the letters.
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

/** The rows of `determination` alone; what hung on those that were there already goes. */
export async function writeDeterminations(client: ClientBase, projected: readonly Projected[]) {
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
