import { guidelineLabel } from "@/lib/catalog/guidelines";
import type { CitedGuideline } from "@/lib/search";
import { isoDay } from "@/lib/words/dates";
import { sectionNames, standingLine } from "@/lib/words/standing";

const sectionsShown = 6;

/**
 * What reviewers relied on then, and what took its place or why it is doubtful: nothing to tick, since it
 * is nothing to cite.
 */
export function SheetSuperseded({ guideline: { value, label, sections } }: { guideline: CitedGuideline }) {
  const cited = { guidelineId: value, sections: sections.map((section) => ({ sectionId: section.value })) };
  const standing = standingLine(cited, null, isoDay(new Date()));
  return (
    <li className="border-t border-rule py-2 text-small wrap-anywhere">
      <p className="text-body">{label}</p>
      {sections.length > 0 && (
        <p className="text-muted">
          {sections
            .slice(0, sectionsShown)
            .map((section) => section.label)
            .join("; ")}
        </p>
      )}
      {standing && (
        <p>
          {standing.words}.{standing.now && ` Now: ${guidelineLabel(standing.now.guideline)}`}
          {standing.now &&
            standing.now.sections.length > 0 &&
            `, under ${sectionNames(standing.now.sections)}`}
          {standing.now && "."}
        </p>
      )}
    </li>
  );
}
