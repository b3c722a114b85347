import { SheetSuperseded } from "@/components/checklist/sheet-superseded";
import { Law } from "@/components/plain/parts";
import { standingOf } from "@/lib/catalog/standing";
import type { CitedGuideline } from "@/lib/search";
import { isoDay } from "@/lib/words/dates";
import { formatCount } from "@/lib/words/numbers";

/**
 * The guidelines by which reviewers overturned: to tick only those that are in force; what has no edition
 * in the state's rules, and what was replaced or is doubtful, under headings that ask for nothing.
 */
export function SheetGuidelines({ guidelines }: { guidelines: readonly CitedGuideline[] }) {
  const now = ({ value }: CitedGuideline) =>
    standingOf({ guidelineId: value }, null, isoDay(new Date()))?.now;
  const inForce = guidelines.filter((one) => now(one) === "in force");
  const outside = guidelines.filter((one) => now(one) === undefined);
  const then = guidelines.filter((one) => now(one) === "replaced" || now(one) === "uncertain");
  return (
    <>
      <Group
        title="Guidelines to cite"
        lead="In force, as far as the catalog knows, and cited by reviewers where they overturned. Upheld issues cite them too."
        guidelines={inForce}
        toTick
      />
      <Group
        title="Other guidelines that reviewers cited"
        lead="Not part of the MTUS; what counts is their edition of today. Cited where reviewers overturned, and in upheld issues too."
        guidelines={outside}
      />
      {then.length > 0 && (
        <>
          <h2 className="mt-6 text-heading">What reviewers relied on then</h2>
          <p className="mt-1 max-w-measure text-small text-muted">
            Replaced since, or doubtful: nothing to cite today. Cited where reviewers overturned.
          </p>
          <ul className="mt-2">
            {then.map((guideline) => (
              <SheetSuperseded key={guideline.value} guideline={guideline} />
            ))}
          </ul>
        </>
      )}
      {guidelines.length > 0 && (
        <p className="mt-2 max-w-measure text-small text-muted">
          <Law id="search-sequence" language="en" />
        </p>
      )}
    </>
  );
}

type GroupProps = { title: string; lead: string; guidelines: readonly CitedGuideline[]; toTick?: boolean };

function Group({ title, lead, guidelines, toTick = false }: GroupProps) {
  if (guidelines.length === 0) return null;
  return (
    <>
      <h2 className="mt-6 text-heading">{title}</h2>
      <p className="mt-1 max-w-measure text-small text-muted">{lead}</p>
      <ul className="mt-2">
        {guidelines.map((guideline) => (
          <SheetGuideline key={guideline.value} guideline={guideline} toTick={toTick} />
        ))}
      </ul>
    </>
  );
}

const sectionsShown = 6;

/** A guideline with the sections that were cited. */
function SheetGuideline({
  guideline: { label, overturned, upheld, sections },
  toTick,
}: {
  guideline: CitedGuideline;
  toTick: boolean;
}) {
  return (
    <li className="border-t border-rule py-2 text-small">
      <div className="flex items-baseline justify-between gap-6">
        <p className={`${toTick ? "checklist-box " : ""}text-body wrap-anywhere`}>{label}</p>
        <p className="flex-none text-muted tabular-nums">
          {formatCount(overturned)} overturned, {formatCount(upheld)} upheld
        </p>
      </div>
      {sections.length > 0 && (
        <p className={`${toTick ? "pl-7 " : ""}text-muted wrap-anywhere`}>
          {sections
            .slice(0, sectionsShown)
            .map((section) => `${section.label} (${formatCount(section.overturned)})`)
            .join("; ")}
        </p>
      )}
    </li>
  );
}
