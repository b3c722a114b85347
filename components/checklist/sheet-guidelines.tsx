import { SheetSuperseded, supersededOn } from "@/components/checklist/sheet-superseded";
import type { CitedGuideline } from "@/lib/search";
import { formatCount } from "@/lib/words/numbers";

/**
 * The guidelines by which reviewers overturned: those in force to tick, then those that no longer
 * are.
 */
export function SheetGuidelines({ guidelines }: { guidelines: readonly CitedGuideline[] }) {
  const inForce = guidelines.filter(({ value }) => !supersededOn(value));
  const superseded = guidelines.filter(({ value }) => supersededOn(value));
  return (
    <>
      {inForce.length > 0 && (
        <>
          <h2 className="mt-6 text-heading">Guidelines to cite</h2>
          <p className="mt-1 max-w-measure text-small text-muted">
            Those that reviewers cited where they overturned, in the order in which 8 CCR § 9792.21.1 has them
            searched: the MTUS, then ACOEM or ODG, then other evidence. Upheld issues cite them too.
          </p>
          <ul className="mt-2">
            {inForce.map((guideline) => (
              <SheetGuideline key={guideline.value} guideline={guideline} />
            ))}
          </ul>
        </>
      )}
      {superseded.length > 0 && (
        <>
          <h2 className="mt-6 text-heading">What reviewers relied on then (no longer in force)</h2>
          <p className="mt-1 max-w-measure text-small text-muted">
            Cited where they overturned; in the order in which 8 CCR § 9792.21.1 has guidelines searched.
          </p>
          <ul className="mt-2">
            {superseded.map((guideline) => (
              <SheetSuperseded key={guideline.value} guideline={guideline} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const sectionsShown = 6;

/** A guideline in force with the sections to cite. */
function SheetGuideline({
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
