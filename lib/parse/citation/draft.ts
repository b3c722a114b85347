import type { Certainty } from "@/lib/letter/found";
import type { GuidelineBody, Statement } from "@/lib/letter/vocabulary";
import type { Range } from "@/lib/parse/citation/line-text";

/**
 * A section as printed, with its place in the line and its catalog id (null where the guideline has
 * none).
 */
export type SectionDraft = Range & { name: string; sectionId: string | null };

/** A citation whose places are positions of its line; the line's place in the source comes last. */
export type CitationDraft = Range & {
  mtus: boolean;
  body: GuidelineBody;
  guideline: string | null;
  guidelineId: string | null;
  year: number | null;
  sections: SectionDraft[];
  pages: [number, number][];
  certainty: Certainty;
};

export type LineDraft = {
  statement: Range & { value: Statement; certainty: Certainty };
  citations: CitationDraft[];
};
