import type { Branch, NamedList } from "@/components/filters/values/listed";
import { guidelineById } from "@/lib/catalog/guidelines";

/**
 * Guidelines under the body that they belong to, the body of the commonest first: body, guideline,
 * section.
 */
export function guidelinesByBody(guidelines: readonly Branch[]): NamedList[] {
  return [...new Set(guidelines.map(bodyOf))].map((body) => ({
    name: body,
    values: guidelines
      .filter((guideline) => bodyOf(guideline) === body)
      .map((guideline) => ({ ...guideline, label: guideline.label.replace(`${body} `, "") })),
  }));
}

/** What is part of the state's rules is its, whoever wrote it. */
function bodyOf({ value }: Branch): string {
  const guideline = guidelineById(value);
  if (!guideline) return "Other";
  return guideline.mtusSection === null && guideline.body !== "DWC" ? guideline.body : "MTUS";
}
