import { type Edition, guidelineById, sectionById, sectionsOf } from "@/lib/catalog/guidelines";
import { wordsOf } from "@/lib/catalog/phrases";

/** Where a guideline of the MTUS stood on the day of a decision, and where it stands today. */
export type Standing = {
  /** On the day of the decision; null where the letter is not dated. */
  atDecision: "in force" | "replaced" | "not yet" | null;
  now: "in force" | "replaced" | "uncertain";
  /** First day on which the edition cited was in force, and first day on which it no longer was; ISO. */
  adopted: string | null;
  replacedOn: string | null;
  /** Id of the guideline that is in force in its place: of a later edition, its own. */
  replacedBy: string | null;
  /** Year of the edition that is in force now, where it is another edition of the same guideline. */
  edition: number | null;
  /** Why it is uncertain. */
  doubt: string | null;
};

/** A citation, as far as its standing depends on it. */
type Cited = { guidelineId: string | null; year?: number | null };

/**
 * The standing of a citation by the editions of the catalog, on the day of the decision and `today` (both
 * ISO). Null for what never was part of the MTUS, such as the ODG, which has no editions in the state's
 * rules.
 */
export function standingOf(
  { guidelineId, year = null }: Cited,
  decided: string | null,
  today: string,
): Standing | null {
  const guideline = guidelineId === null ? undefined : guidelineById(guidelineId);
  const editions = guideline?.editions.filter(({ adopted, certain }) => adopted !== null || !certain) ?? [];
  if (!guideline || editions.length === 0) return null;
  const edition = editionCited(editions, year, decided ?? today);
  const { adopted, superseded } = edition;
  const replaced = superseded !== null && superseded <= today;
  const uncertain = superseded === null && !edition.certain;
  const later = replaced ? inForce(guideline.id, today) : null;
  return {
    atDecision: decided ? stateOn(edition, decided) : null,
    now: replaced ? "replaced" : uncertain ? "uncertain" : "in force",
    adopted,
    replacedOn: replaced ? superseded : null,
    replacedBy: later?.id ?? null,
    edition: later?.id === guideline.id ? later.year : null,
    doubt: uncertain ? edition.note : null,
  };
}

/** The edition of the year that the letter prints; without one, that of the day. */
function editionCited(editions: readonly Edition[], year: number | null, day: string): Edition {
  const onThatDay = editions.find((edition) => stateOn(edition, day) === "in force");
  return editions.find((one) => one.year === year) ?? onThatDay ?? editions.at(-1)!;
}

function stateOn({ adopted, superseded }: Edition, day: string): "in force" | "replaced" | "not yet" {
  if (adopted !== null && day < adopted) return "not yet";
  return superseded !== null && superseded <= day ? "replaced" : "in force";
}

/** The edition in force in place of a guideline's: its own last one, or that of what replaced it. */
function inForce(id: string, today: string): { id: string; year: number } | null {
  const guideline = guidelineById(id);
  const last = guideline?.editions.findLast((edition) => stateOn(edition, today) === "in force");
  if (last) return { id, year: last.year };
  return guideline?.supersededBy ? inForce(guideline.supersededBy, today) : null;
}

/**
 * What the headings of the ACOEM chapters of 2004 and of the guidelines to 2017 are called in the topic
 * guidelines that replaced them, by subject. Names that both have need no row.
 */
const renamed: Readonly<Record<string, string>> = {
  "special-studies": "diagnostic-testing",
  "diagnostic-criteria": "diagnostic-testing",
  "physical-methods": "physical-therapy",
  "initial-care": "treatment-recommendations",
  "general-approach": "treatment-recommendations",
  "activity-modification": "activity-modification-and-exercise",
  "topical-analgesics": "topical-medications",
  "topical-analgesics-compounded": "topical-medications",
  "lidoderm-lidocaine-patch": "topical-medications",
  "drug-testing": "urine-drug-screening",
  "weaning-of-medications": "tapering",
  "manual-therapy-manipulation": "manipulation-and-mobilization",
};

/** The section of `guidelineId` that treats what a section of its predecessor treated, by name or subject. */
export function sectionNow(sectionId: string, guidelineId: string): string | null {
  const part = sectionId.split("/")[1] ?? "";
  const old = sectionById(sectionId);
  const names = new Set([old?.name ?? part, ...(old?.aliases ?? [])].map(folded));
  const rows = sectionsOf(guidelineId);
  const same =
    rows.find(({ id }) => id.endsWith(`/${renamed[part] ?? part}`)) ??
    rows.find(({ name, aliases }) => [name, ...aliases].some((one) => names.has(folded(one))));
  return same?.id ?? null;
}

function folded(name: string): string {
  return wordsOf(name)
    .map(({ key }) => key)
    .join(" ");
}
