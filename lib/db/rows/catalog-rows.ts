import { slug } from "@/lib/catalog/slug";
import { placedCitations, sectionId } from "@/lib/db/rows/issue-rows";
import type { Reading } from "@/lib/letter/record";

/** Rows by id for each catalog table. A table comes after those that it refers to. */
export type CatalogRows = Record<
  "treatment" | "body_part" | "specialty" | "guideline" | "guideline_section",
  Map<string, object>
>;

/**
 * What these readings name, as catalog rows, each once. Letters name things that the catalog does not
 * list, and no letter is rejected for that.
 */
export function namedCatalogRows(readings: readonly Reading[]): CatalogRows {
  const rows: CatalogRows = {
    treatment: new Map(),
    body_part: new Map(),
    specialty: new Map(),
    guideline: new Map(),
    guideline_section: new Map(),
  };
  for (const reading of readings) {
    for (const { value } of reading.reviewer.specialties) addNamed(rows.specialty, value);
    for (const issue of reading.issues) {
      for (const { value } of issue.bodyParts) addNamed(rows.body_part, value);
      for (const { treatmentId: id, category, name, drugClass = null } of issue.treatments)
        rows.treatment.set(id, { id, category, name, drug_class: drugClass, in_catalog: false });
      for (const { citation } of placedCitations(issue)) {
        const { guidelineId, guideline, body, sections } = citation;
        if (guidelineId === null) continue;
        rows.guideline.set(guidelineId, {
          id: guidelineId,
          body,
          name: guideline ?? guidelineId,
          in_catalog: false,
        });
        for (const section of sections) {
          const id = sectionId(citation, section);
          if (id === null || rows.guideline_section.has(id)) continue;
          const row = { id, guideline_id: guidelineId, name: section.value, in_catalog: false };
          rows.guideline_section.set(id, row);
        }
      }
    }
  }
  return rows;
}

function addNamed(rows: Map<string, object>, name: string): void {
  const id = slug(name);
  if (id !== "" && !rows.has(id)) rows.set(id, { id, name, in_catalog: false });
}
