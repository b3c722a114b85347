import { acoemComplaints } from "@/lib/catalog/guidelines/acoem-complaints";
import { acoemDisorders } from "@/lib/catalog/guidelines/acoem-disorders";
import type { Guideline, Section } from "@/lib/catalog/guidelines/kinds";
import { mtusDocuments } from "@/lib/catalog/guidelines/mtus-documents";
import { odgChapters } from "@/lib/catalog/guidelines/odg-chapters";
import { odgTopics } from "@/lib/catalog/guidelines/odg-topics";
import { otherLiterature } from "@/lib/catalog/guidelines/other-literature";
import { sectionTables } from "@/lib/catalog/guidelines/section-tables";
import { slug } from "@/lib/catalog/slug";

export type { Edition, Guideline, Section, SectionPages } from "@/lib/catalog/guidelines/kinds";

/** Every document that the catalog knows: MTUS, ACOEM, ODG by chapter, other literature. */
export const guidelines: readonly Guideline[] = [
  ...mtusDocuments,
  ...acoemComplaints,
  ...acoemDisorders,
  ...odgChapters,
  ...otherLiterature,
];

/** Every section that the catalog knows, guideline by guideline. */
export const sections: readonly Section[] = sectionTables.flatMap(({ guidelineId, edition, rows }) =>
  rows.map(
    ([name, pages, ...aliases]): Section => ({
      id: sectionId(guidelineId, name),
      guidelineId,
      name,
      ...(pages && { pages: { ...pages, edition } }),
      aliases,
    }),
  ),
);

const guidelinesById = new Map(guidelines.map((one) => [one.id, one]));
const sectionsById = new Map(sections.map((one) => [one.id, one]));
const odgTopicNames = new Map(odgTopics.map(({ name }) => [slug(name), name]));
const sectionsByGuideline = new Map<string, Section[]>();
for (const section of sections) {
  const own = sectionsByGuideline.get(section.guidelineId);
  if (own) own.push(section);
  else sectionsByGuideline.set(section.guidelineId, [section]);
}

/** `guidelineId/sectionSlug`, for a section of the catalog as for one that only a letter names. */
export function sectionId(guidelineId: string, name: string): string {
  return `${guidelineId}/${slug(name) || "unnamed"}`;
}

/** The guideline of that id, if the catalog has it. */
export function guidelineById(id: string): Guideline | undefined {
  return guidelinesById.get(id);
}

/** Whether California ever adopted the guideline into its MTUS, whoever its author is. */
export function isAdopted({ body, mtusSection, editions }: Guideline): boolean {
  return body === "DWC" || mtusSection !== null || editions.some(({ adopted }) => adopted !== null);
}

/** The section of that id, if the catalog has it. */
export function sectionById(id: string): Section | undefined {
  return sectionsById.get(id);
}

/** The known sections of a guideline, in the order of its table; empty where none are known. */
export function sectionsOf(guidelineId: string): readonly Section[] {
  return sectionsByGuideline.get(guidelineId) ?? [];
}

/**
 * A display name that is clear without its body ("ODG Low Back"); for an unknown id, one made from
 * the slug.
 */
export function guidelineLabel(id: string): string {
  return guidelineById(id)?.shortName ?? readable(id);
}

/** A section's display name; for an id that is not in the catalog, one made from the slug. */
export function sectionLabel(id: string): string {
  const known = sectionById(id);
  if (known) return known.name;
  const [guidelineId = "", part = id] = id.split("/");
  return (guidelineId.startsWith("odg") && odgTopicNames.get(part)) || readable(part);
}

function readable(slugged: string): string {
  const words = slugged.replaceAll("-", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
