import {
  type Guideline,
  guidelineById,
  guidelineLabel,
  sectionById,
  sectionsOf,
} from "@/lib/catalog/guidelines";
import type { CitedGuideline } from "@/lib/search";

const sectionsShown = 6;

/** When a guideline left the MTUS, as far as its editions tell; null while one is in force. */
export function supersededOn(id: string): string | null {
  return guidelineById(id)?.editions.at(-1)?.superseded ?? null;
}

/**
 * What reviewers relied on then, and what took its place: nothing to tick, since it is nothing to
 * cite.
 */
export function SheetSuperseded({ guideline: { value, label, sections } }: { guideline: CitedGuideline }) {
  const known = guidelineById(value);
  return (
    <li className="border-t border-rule py-2 text-small wrap-anywhere">
      <p className="text-body">
        {label} <span className="text-small text-muted">until {supersededOn(value)?.slice(0, 4)}</span>
      </p>
      {sections.length > 0 && (
        <p className="text-muted">
          {sections
            .slice(0, sectionsShown)
            .map((section) => section.label)
            .join("; ")}
        </p>
      )}
      {known && (
        <p>
          {successorWords(
            known,
            sections.map((section) => section.value),
          )}
        </p>
      )}
    </li>
  );
}

function successorWords({ supersededBy }: Guideline, cited: readonly string[]): string {
  if (!supersededBy) return "What took its place has to be looked up.";
  const slugs = cited.map((id) => sectionById(id)?.id.split("/")[1]);
  const same = sectionsOf(supersededBy).filter(({ id }) => slugs.includes(id.split("/")[1]));
  const where =
    same.length > 0
      ? same.map(({ name }) => name).join("; ")
      : "the section in the edition now in force has to be looked up there";
  return `Now: ${guidelineLabel(supersededBy)}; ${where}.`;
}
