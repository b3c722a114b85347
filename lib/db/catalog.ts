import { bodyParts } from "@/lib/catalog/body-parts";
import { guidelines, sections } from "@/lib/catalog/guidelines";
import { specialties } from "@/lib/catalog/specialties";
import { treatments } from "@/lib/catalog/treatments";
import { inTransaction, type Pool } from "@/lib/db/pool";
import { insertRows } from "@/lib/db/rows/bulk";

/** The rows of each catalog table. */
const catalogs: Record<string, object[]> = {
  treatment: treatments.map(({ id, category, name, drugClass: drug_class = null }) => ({
    ...{ id, category, name, drug_class },
  })),
  body_part: bodyParts.map(({ id, name }) => ({ id, name })),
  specialty: specialties.map(({ id, name }) => ({ id, name })),
  guideline: guidelines.map(({ id, shortName }) => ({ id, name: shortName })),
  guideline_section: sections.map(({ id, name }) => ({ id, name })),
};

/**
 * Brings the catalog tables in line with lib/catalog: inserts new rows and updates changed ones. Rows
 * that left the catalog stay for the letters that name them. Writes nothing if nothing changed. Returns
 * the number of rows written.
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
      written += upserted.length;
    }
    return written;
  });
}
