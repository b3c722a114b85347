import type { CitedGuideline } from "@/lib/search/read/topic/carried";
import { formatCount } from "@/lib/words/numbers";

const sectionsShown = 6;

/** A guideline in force with the sections to cite. */
export function SheetGuideline({
  guideline: { label, overturned, upheld, sections },
}: {
  guideline: CitedGuideline;
}) {
  return (
    <li className="border-t border-rule py-2 text-small">
      <div className="flex items-baseline justify-between gap-6">
        <p className="checklist-box text-body wrap-anywhere">{label}</p>
        <p className="flex-none text-muted tabular-nums">
          {formatCount(overturned)} overturned, {formatCount(upheld)} upheld
        </p>
      </div>
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
