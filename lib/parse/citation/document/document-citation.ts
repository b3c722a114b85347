import { guidelineById } from "@/lib/catalog/guidelines";
import type { DocumentHead } from "@/lib/parse/citation/document/document-head";
import type { CitationDraft, SectionDraft } from "@/lib/parse/citation/draft";
import { type LineText, type Range, trimmed } from "@/lib/parse/citation/line-text";
import { barePages, readPages } from "@/lib/parse/citation/page-list";
import { readSections, sectionDraft } from "@/lib/parse/citation/section-list";

/**
 * A citation of an MTUS or ACOEM document: its head is read, sections and pages follow up to the
 * end of the range.
 */
export function documentCitation(
  line: LineText,
  range: Range,
  head: DocumentHead,
  mtus: boolean,
): CitationDraft {
  const guideline = head.guidelineId ? guidelineById(head.guidelineId) : undefined;
  const guidelineId = head.guidelineId ?? (head.saysAcoem ? "acoem" : "mtus");
  const { sections, pages } = readTail(line, { from: head.to, to: range.to }, guidelineId);
  if (head.title) sections.unshift(sectionDraft(line, head.title, guidelineId));
  return {
    ...trimmed(line, range),
    mtus,
    body: guideline?.body ?? (head.saysAcoem ? "ACOEM" : "DWC"),
    guideline: guideline?.name ?? null,
    guidelineId,
    year: head.year,
    sections,
    pages,
    certainty: head.certain ? "stated" : "implied",
  };
}

const sectionLabel = /\bsections?\b/i;

/**
 * Sections with or without "Section(s):", pages behind "Page(s):" or bare ("Physical Medicine
 * 98-99").
 */
function readTail(
  line: LineText,
  range: Range,
  guidelineId: string,
): { sections: SectionDraft[]; pages: [number, number][] } {
  const { pages, rest } = readPages(line, range);
  const sections: SectionDraft[] = [];
  for (const part of rest) {
    const labelled = sectionLabel.test(line.text.slice(part.from, part.to));
    for (const section of readSections(line, part, guidelineId)) {
      // "Section(s): 326" was printed as a section, and stays one.
      const bare = labelled ? null : barePages(line, section);
      if (bare) pages.push(...bare);
      else sections.push(section);
    }
  }
  return { sections, pages };
}
