import { guidelineById, sectionId } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import { type BodyValue, type CitedBody, mostPages } from "@/lib/search/url/filter-values";

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

type Side = "" | "ByReviewer" | "ByAdministrator" | "ByBoth" | "ByReviewerOnly" | "ByAdministratorOnly";

/**
 * Fields that tell of each thing cited who cites it: either side, one of them, both, or one alone.
 */
export function byCitingSide<K extends string>(
  key: K,
  idsOf: (citations: Citation[]) => string[],
  { reviewer, claimsAdministrator }: Issue["guidelines"],
): Record<`${K}${Side}`, string[]> {
  const [ours, theirs] = [idsOf(reviewer.citations), idsOf(claimsAdministrator.citations)];
  const fields: Record<Side, string[]> = {
    "": idsOf([...reviewer.citations, ...claimsAdministrator.citations]),
    ByReviewer: ours,
    ByAdministrator: theirs,
    ByBoth: ours.filter((id) => theirs.includes(id)),
    ByReviewerOnly: ours.filter((id) => !theirs.includes(id)),
    ByAdministratorOnly: theirs.filter((id) => !ours.includes(id)),
  };
  const named = Object.entries(fields).map(([side, ids]) => [`${key}${side}`, ids]);
  return Object.fromEntries(named) as Record<`${K}${Side}`, string[]>;
}

/**
 * Whose guidelines a side cited, and that it was one body's only; `none` where it cited nothing.
 */
export function bodiesOf(citations: Citation[]): BodyValue[] {
  const bodies = [...new Set(citations.map(bodyOf))];
  const [only] = bodies;
  if (only === undefined) return ["none"];
  return bodies.length === 1 ? [only, `only-${only}`] : bodies;
}

function bodyOf({ mtus, body }: Citation): CitedBody {
  if (mtus) return "mtus";
  if (body === "ODG") return "odg";
  return body === "ACOEM" ? "acoem" : "other";
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
