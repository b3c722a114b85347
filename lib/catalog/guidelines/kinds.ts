import type { GuidelineBody } from "@/lib/letter/vocabulary";

/**
 * One edition of a guideline in the state's rules. `certain: false`: from general knowledge, not
 * from a source.
 */
export type Edition = {
  /** As letters print it: "Low Back Complaints 2004". */
  year: number;
  /** First and last day in force as part of the MTUS (ISO dates); null if unknown or never. */
  adopted: string | null;
  superseded: string | null;
  note: string | null;
  certain: boolean;
};

/** A document (or a chapter that letters cite as a document). */
export type Guideline = {
  /** Slug, unique over all bodies. */
  id: string;
  /**
   * Canonical name as in the labels of letters; for an ODG chapter, the name of the chapter alone.
   */
  name: string;
  /** Display name that is clear without its body: "MTUS Chronic Pain", "ODG Low Back". */
  shortName: string;
  body: GuidelineBody;
  /** Section of title 8, California Code of Regulations; null outside the MTUS. */
  mtusSection: string | null;
  editions: readonly Edition[];
  /** Ids of its successor and its predecessor in the MTUS. */
  supersededBy?: string;
  successorOf?: string;
  /** Other printed names. */
  aliases: readonly string[];
};

/** Printed pages of a section in one edition, both included. */
export type SectionPages = { first: number; last: number; edition: number; certain: boolean };

/** A part of a guideline that letters cite by name. */
export type Section = {
  /** `guidelineId/sectionSlug`. */
  id: string;
  guidelineId: string;
  name: string;
  pages?: SectionPages;
  aliases: readonly string[];
};

/** One row of a table of sections: the name, its pages if known, other printed names. */
export type SectionRow = readonly [name: string, pages: Pages | null, ...aliases: string[]];
export type Pages = { first: number; last: number; certain: boolean };

/** Pages that letters or the document itself confirm. */
export function pages(first: number, last: number = first): Pages {
  return { first, last, certain: true };
}

/** Pages from common citation practice, accurate to about one page. */
export function about(first: number, last: number = first): Pages {
  return { first, last, certain: false };
}
