import { denialReasonWords } from "@/lib/letter/denial-reasons";
import type { DenialReason } from "@/lib/letter/vocabulary";
import { valueLabel } from "@/lib/search/labels";
import type { Shared, Trait } from "@/lib/search/query/traits";

const words: Record<Trait, (values: string[]) => string> = {
  treatment: () => "treatment",
  category: (values) =>
    `kind of treatment (${values.map((value) => valueLabel("category", value)).join("; ")})`,
  bodyPart: () => "body part",
  sectionByReviewer: (values) => `guideline section (${values.map(sectionWords).join("; ")})`,
  reason: (values) =>
    `reason (${values.map((reason) => denialReasonWords[reason as DenialReason]).join("; ")})`,
};

/** Why another determination is near: "Same treatment, body part and guideline section (Physical Medicine)". "" for nothing shared. */
export function nearnessWords(shared: Shared): string {
  const parts = Object.entries(shared).map(([trait, values]) => words[trait as Trait](values));
  if (parts.length < 2) return parts[0] ? `Same ${parts[0]}` : "";
  return `Same ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** Several guidelines have a section of the same name, such as "Summary". */
function sectionWords(section: string): string {
  const [guideline = ""] = section.split("/");
  return `${valueLabel("guideline", guideline)}, ${valueLabel("section", section)}`;
}
