import { guidelineById, sectionId } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";

/** What was cited, as the letter's line reads: "Non-MTUS Official Disability Guidelines (ODG), Low Back". */
export function citationText({ mtus, raw }: Citation): string {
  return `${mtus ? "MTUS" : "Non-MTUS"} ${raw}`;
}

/** "MTUS Chronic Pain, Physical Medicine, pp. 98–99": understood without the letter. */
export function shortCitation({ body, guideline, guidelineId, sections, pages, raw }: Citation): string {
  const known = guidelineId === null ? undefined : guidelineById(guidelineId);
  const named = guideline ?? (body === "Other" ? raw.slice(0, 80) : body);
  const parts = [known?.shortName ?? named, ...sections.map(({ value }) => value)];
  const ranges = pages.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const several = ranges.length > 1 || ranges[0]?.includes("–");
  return [...parts, ...(ranges.length > 0 ? [`${several ? "pp." : "p."} ${ranges.join(", ")}`] : [])].join(
    ", ",
  );
}

/** Slugs of the guidelines cited. */
export function guidelineIds(citations: Citation[]): string[] {
  return [...new Set(citations.flatMap(({ guidelineId }) => guidelineId ?? []))];
}

/** `guideline/section` of the sections cited; those that the catalog lacks come from their printed names, as in the database. */
export function sectionIds(citations: Citation[]): string[] {
  const ids = citations.flatMap((citation) =>
    citation.sections.flatMap((section) => {
      if (section.sectionId !== null || citation.guidelineId === null) return section.sectionId ?? [];
      const id = sectionId(citation.guidelineId, section.value);
      return id.endsWith("/") ? [] : id;
    }),
  );
  return [...new Set(ids)];
}
