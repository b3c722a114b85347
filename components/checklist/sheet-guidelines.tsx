import { SheetGuideline } from "@/components/checklist/sheet-guideline";
import { SheetSuperseded, supersededOn } from "@/components/checklist/sheet-superseded";
import type { CitedGuideline } from "@/lib/search/read/topic/carried";

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
