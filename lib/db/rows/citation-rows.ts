import { sectionId as sectionIdOf } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";

type PlacedCitation = { side: "reviewer" | "claims_administrator"; position: number; citation: Citation };

/** The citations of both sides of an issue, with their places. */
export function placedCitations({ guidelines }: Issue): PlacedCitation[] {
  const place = (side: PlacedCitation["side"], citations: Citation[]) =>
    citations.map((citation, position) => ({ side, position, citation }));
  return [
    ...place("reviewer", guidelines.reviewer.citations),
    ...place("claims_administrator", guidelines.claimsAdministrator.citations),
  ];
}

/** Rows of `citation`. */
export function citationRows(issue_id: number, issue: Issue) {
  return placedCitations(issue).map(({ side, position, citation }) => ({
    issue_id,
    side,
    position,
    mtus: citation.mtus,
    body: citation.body,
    guideline_id: citation.guidelineId,
    title: citation.guideline,
    year: citation.year,
    pages: multirange(citation.pages),
    raw: citation.raw,
  }));
}

/** Rows of `citation_section`. */
export function citationSectionRows(issue_id: number, issue: Issue) {
  return placedCitations(issue).flatMap(({ side, position: citation_position, citation }) =>
    citation.sections.map((section, position) => ({
      ...{ issue_id, side, citation_position, position },
      printed: section.value,
      section_id: sectionId(citation, section),
    })),
  );
}

/**
 * `guideline/section` of a section as cited: the catalog's, else, within a guideline that the
 * catalog knows, one made of the printed name; null where the guideline is unknown.
 */
export function sectionId(
  citation: Pick<Citation, "guidelineId">,
  section: Pick<Citation["sections"][number], "value" | "sectionId">,
): string | null {
  if (section.sectionId !== null || citation.guidelineId === null) return section.sectionId;
  return sectionIdOf(citation.guidelineId, section.value);
}

function multirange(pages: Citation["pages"]): string {
  return `{${pages.map(([from, to]) => `[${Math.min(from, to)},${Math.max(from, to)}]`).join(",")}}`;
}
