import { acoemDisorders } from "@/lib/catalog/guidelines/acoem-disorders";
import {
  acoemSections,
  disorderSections,
  postsurgicalSections,
} from "@/lib/catalog/guidelines/acoem-sections";
import { chronicPainSections } from "@/lib/catalog/guidelines/chronic-pain-sections";
import type { SectionRow } from "@/lib/catalog/guidelines/kinds";
import { odgChapters } from "@/lib/catalog/guidelines/odg-chapters";
import { odgTopics } from "@/lib/catalog/guidelines/odg-topics";
import { opioidSections } from "@/lib/catalog/guidelines/opioid-sections";

/** The sections of one guideline; `edition` is the one whose pages the rows give. */
type SectionTable = { guidelineId: string; edition: number; rows: readonly SectionRow[] };

const opioidRows = opioidSections.map(
  ([number, topic, ...aliases]): SectionRow => [`${number} ${topic}`, null, topic, ...aliases],
);

const odgTables = odgChapters.map(({ id }): SectionTable => {
  const chapter = id.replace("odg-", "");
  const topics = odgTopics.filter((one) => id === "odg" || one.chapters.includes(chapter));
  return {
    guidelineId: id,
    edition: 0,
    rows: topics.map(({ name, aliases }): SectionRow => [name, null, ...aliases]),
  };
});

/**
 * All tables of sections. An ODG topic is listed under "odg", for citations without a chapter, and
 * under each of its chapters.
 */
export const sectionTables: readonly SectionTable[] = [
  { guidelineId: "chronic-pain-medical-treatment-guidelines", edition: 2009, rows: chronicPainSections },
  { guidelineId: "opioids-treatment-guidelines", edition: 2016, rows: opioidRows },
  { guidelineId: "postsurgical-treatment-guidelines", edition: 2009, rows: postsurgicalSections },
  ...Object.entries(acoemSections).map(
    ([guidelineId, rows]): SectionTable => ({
      guidelineId,
      edition: guidelineId === "elbow-complaints" ? 2007 : 2004,
      rows,
    }),
  ),
  ...acoemDisorders.map(({ id }): SectionTable => ({ guidelineId: id, edition: 0, rows: disorderSections })),
  ...odgTables,
];
