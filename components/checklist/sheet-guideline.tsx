import { formatCount } from "@/components/words/numbers";
import { guidelineById, guidelineLabel } from "@/lib/catalog/guidelines";
import type { CarryingGuideline } from "@/lib/search/topic/carried";

const sectionsShown = 6;

/** A guideline to cite with its sections, and what took its place where it is no longer in force. */
export function SheetGuideline({
  guideline: { value, label, overturned, upheld, sections },
}: {
  guideline: CarryingGuideline;
}) {
  const known = guidelineById(value);
  const superseded = known?.editions.at(-1)?.superseded;
  return (
    <li className="border-t border-rule py-2 text-small">
      <div className="flex items-baseline justify-between gap-6">
        <p className="checklist-box text-body wrap-anywhere">{label}</p>
        <p className="flex-none text-muted tabular-nums">
          {formatCount(overturned)} overturned, {formatCount(upheld)} upheld
        </p>
      </div>
      {superseded && (
        <p className="pl-7 text-amber">
          No longer in force since {superseded.slice(0, 4)}
          {known.supersededBy && `; cite ${guidelineLabel(known.supersededBy)} now`}
        </p>
      )}
      {sections.length > 0 && (
        <p className="pl-7 text-muted wrap-anywhere">
          {sections
            .slice(0, sectionsShown)
            .map((section) => `${section.label} (${formatCount(section.overturned)})`)
            .join("; ")}
        </p>
      )}
    </li>
  );
}
