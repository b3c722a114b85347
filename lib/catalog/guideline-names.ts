import { acoemChapters } from "@/lib/catalog/acoem-chapters";
import { guidelineById, sectionId, sectionsOf } from "@/lib/catalog/guidelines";
import { acoemComplaints } from "@/lib/catalog/guidelines/acoem-complaints";
import { acoemDisorders } from "@/lib/catalog/guidelines/acoem-disorders";
import type { Guideline } from "@/lib/catalog/guidelines/kinds";
import { mtusDocuments } from "@/lib/catalog/guidelines/mtus-documents";
import { odgChapters } from "@/lib/catalog/guidelines/odg-chapters";
import { otherLiterature } from "@/lib/catalog/guidelines/other-literature";
import { PhraseTable, wordsOf } from "@/lib/catalog/phrases";

/**
 * A printed name of a document. An `unmistakable` name needs no other evidence that a document is
 * meant.
 */
export type DocumentName = {
  guidelineId: string;
  unmistakable: boolean;
  /**
   * The name is (also) the title of a chapter of 2004 that counts as a section of the General
   * Approaches.
   */
  chapterTitle: boolean;
};

// "Opioids" or "Prevention" can also be a section; "Low Back Complaints" can only be the document.
const unmistakable =
  /complaints?$|disorders?$|treatment$|guidelines?$|conditions$|consultations$|function$|CPMTG/i;
const ordinary = new Set([
  "Depressive Disorders",
  "Anxiety Disorders",
  "Initial Approaches to Treatment",
  "Initial Approach to Treatment",
]);

/** MTUS documents and ACOEM chapters and topics by every printed name. */
export const documentNames = new PhraseTable<DocumentName>();
for (const one of [...mtusDocuments, ...acoemComplaints, ...acoemDisorders]) {
  if (one.id === "mtus" || one.id === "acoem") continue;
  for (const name of [one.name, ...one.aliases])
    documentNames.add(name, {
      guidelineId: one.id,
      unmistakable: unmistakable.test(name) && !ordinary.has(name),
      chapterTitle: one.id === "initial-approaches-to-treatment",
    });
}
for (const { title, guidelineId } of acoemChapters)
  if (guidelineId === "general-approaches")
    documentNames.add(title, { guidelineId, unmistakable: false, chapterTitle: true });

/**
 * A body part after "ACOEM" without "Complaints" or "Disorders" means the chapter of 2004 or the
 * later topic guideline.
 */
export const acoemShortNames = new PhraseTable<{ complaints: string; disorders: string }>();
const shortNames: readonly (readonly [complaints: string, disorders: string, ...names: string[]])[] = [
  [
    "neck-and-upper-back-complaints",
    "cervical-and-thoracic-spine-disorders",
    "Neck and Upper Back",
    "Neck",
    "Cervical Spine",
    "Cervical and Thoracic Spine",
    "Upper Back",
  ],
  ["shoulder-complaints", "shoulder-disorders", "Shoulder"],
  ["elbow-complaints", "elbow-disorders", "Elbow"],
  [
    "forearm-wrist-and-hand-complaints",
    "hand-wrist-and-forearm-disorders",
    "Forearm, Wrist, and Hand",
    "Hand, Wrist, and Forearm",
    "Wrist and Hand",
    "Hand and Wrist",
    "Hand",
    "Wrist",
  ],
  ["low-back-complaints", "low-back-disorders", "Low Back", "Lumbar Spine", "Lower Back", "Lumbar"],
  ["knee-complaints", "knee-disorders", "Knee"],
  [
    "ankle-and-foot-complaints",
    "ankle-and-foot-disorders",
    "Ankle and Foot",
    "Foot and Ankle",
    "Ankle",
    "Foot",
  ],
  ["stress-related-conditions", "workplace-mental-health-ptsd-and-acute-stress-disorder", "Stress"],
  ["hip-and-groin-disorders", "hip-and-groin-disorders", "Hip and Groin", "Hip & Pelvis", "Hip"],
];
for (const [complaints, disorders, ...names] of shortNames)
  for (const name of names) acoemShortNames.add(name, { complaints, disorders });

/** Chapters of the ODG by every printed name, short forms as well. */
export const odgChapterNames = new PhraseTable<Guideline>();
for (const chapter of odgChapters)
  if (chapter.id !== "odg")
    for (const name of [chapter.name, ...chapter.aliases]) odgChapterNames.add(name, chapter);

/** Publishers and works other than the MTUS, ACOEM and ODG. */
export const sourceNames = new PhraseTable<Guideline>();
for (const one of otherLiterature) for (const name of [one.name, ...one.aliases]) sourceNames.add(name, one);

const sectionNameTables = new Map<string, PhraseTable<string>>();

/**
 * A guideline's section ids by every printed name; an ODG chapter knows the topics of all chapters.
 */
export function sectionNames(guidelineId: string): PhraseTable<string> {
  let table = sectionNameTables.get(guidelineId);
  if (!table) {
    table = new PhraseTable();
    for (const { name, aliases } of sectionsOf(topicsOf(guidelineId)))
      for (const printed of [name, ...aliases]) table.add(printed, sectionId(guidelineId, name));
    if (guidelineById(guidelineId)) sectionNameTables.set(guidelineId, table);
  }
  return table;
}

/** The key of a guideline's section names: every ODG chapter shares those of the whole. */
export function topicsOf(guidelineId: string): string {
  return guidelineById(guidelineId)?.body === "ODG" ? "odg" : guidelineId;
}

/** The unmistakable names of documents as folded words, for matching misspelled names. */
export const documentNameList: readonly (readonly [folded: string, guidelineId: string])[] = [
  ...mtusDocuments,
  ...acoemComplaints,
  ...acoemDisorders,
].flatMap(({ id, name, aliases }) =>
  [name, ...aliases].filter((one) => unmistakable.test(one)).map((one) => [foldedName(one), id] as const),
);

/** A name as the words that tables compare, with one blank between them. */
export function foldedName(name: string): string {
  return wordsOf(name)
    .map(({ key }) => key)
    .join(" ");
}
