import { guidelineById, sectionId } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";

/** A range of more printed pages than this is no place in a guideline. */
export const mostPages = 60;

/**
 * What was cited, as the letter's line reads: "Non-MTUS Official Disability Guidelines (ODG), Low
 * Back".
 */
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

/**
 * `guideline/section` of the sections cited; those that the catalog lacks come from their printed
 * names, as in the database.
 */
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

/**
 * `guideline/page` of every page that the citations print; of a range too long to be a place only
 * its beginning.
 */
export function citedPages(citations: Citation[]): string[] {
  return pagesOf(citations, ({ guidelineId }) => (guidelineId === null ? [] : [guidelineId]));
}

/**
 * `guideline/section/page`, likewise. A citation of two sections does not tell them apart by page:
 * its pages count for both.
 */
export function sectionPages(citations: Citation[]): string[] {
  return pagesOf(citations, (citation) => sectionIds([citation]));
}

function pagesOf(citations: Citation[], citedIn: (citation: Citation) => string[]): string[] {
  const printed = citations.flatMap((citation) =>
    citedIn(citation).flatMap((cited) =>
      citation.pages.flatMap(([first, last]) =>
        Array.from({ length: Math.min(last - first + 1, mostPages) }, (_, at) => `${cited}/${first + at}`),
      ),
    ),
  );
  return [...new Set(printed)];
}
