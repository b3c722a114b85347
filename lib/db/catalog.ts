import { bodyParts } from "@/lib/catalog/body-parts";
import { guidelines, sections } from "@/lib/catalog/guidelines";
import { specialties } from "@/lib/catalog/specialties";
import { treatments } from "@/lib/catalog/treatments";
import { inTransaction, type Pool } from "@/lib/db/pool";
import { insertRows } from "@/lib/db/rows/bulk";

/** The rows of each catalog table. A table comes after those that it refers to. */
const catalogs: Record<string, object[]> = {
  treatment: treatments.map(({ id, category, name, drugClass = null }) => ({
    ...{ id, category, name, drug_class: drugClass, in_catalog: true },
  })),
  body_part: bodyParts.map(({ id, name }) => ({ id, name, in_catalog: true })),
  specialty: specialties.map(({ id, name }) => ({ id, name, in_catalog: true })),
  guideline: guidelines.map(({ id, body, shortName }) => ({ id, body, name: shortName, in_catalog: true })),
  guideline_section: sections.map(({ id, guidelineId, name }) => ({
    ...{ id, guideline_id: guidelineId, name, in_catalog: true },
  })),
};

/**
 * Brings the catalog tables in line with lib/catalog: inserts new rows and updates changed ones. Rows
 * that left the catalog stay for the letters that name them, with `in_catalog` false. Writes nothing
 * if nothing changed. Returns the number of rows written.
 */
export async function syncCatalog(pool: Pool): Promise<number> {
  return inTransaction(pool, async (client) => {
    let written = 0;
    for (const [table, rows] of Object.entries(catalogs)) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== "id");
      const list = (of: string) => columns.map((column) => `${of}.${column}`).join(", ");
      const upserted = await insertRows(
        client,
        table,
        rows,
        `on conflict (id) do update set (${columns.join(", ")}) = row (${list("excluded")})
         where (${list(table)}) is distinct from (${list("excluded")}) returning id`,
      );
      const dropped = await client.query(
        `update ${table} set in_catalog = false where in_catalog and id <> all($1)`,
        [rows.map((row) => (row as { id: string }).id)],
      );
      written += upserted.length + (dropped.rowCount ?? 0);
    }
    return written;
  });
}
