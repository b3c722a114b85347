import { slug } from "@/lib/catalog/slug";
import { placedCitations, sectionId } from "@/lib/db/rows/issue-rows";
import type { Reading } from "@/lib/letter/record";

/** Rows by id for each catalog table. */
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
        rows.treatment.set(id, { id, category, name, drug_class: drugClass });
      for (const { citation } of placedCitations(issue)) {
        const { guidelineId, guideline, sections } = citation;
        if (guidelineId === null) continue;
        rows.guideline.set(guidelineId, { id: guidelineId, name: guideline ?? guidelineId });
        for (const section of sections) {
          const id = sectionId(citation, section);
          if (id === null || rows.guideline_section.has(id)) continue;
          rows.guideline_section.set(id, { id, name: section.value });
        }
      }
    }
  }
  return rows;
}

function addNamed(rows: Map<string, object>, name: string): void {
  const id = slug(name);
  if (id !== "" && !rows.has(id)) rows.set(id, { id, name });
}
