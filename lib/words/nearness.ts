import { sectionLabel } from "@/lib/catalog/guidelines";
import { categories } from "@/lib/catalog/treatments";
import { denialReasonWords } from "@/lib/letter/denial-reasons";
import type { DenialReason } from "@/lib/letter/vocabulary";

/** What two issues may have in common, in the order in which it is named. */
const names = {
  treatment: "treatment",
  category: "kind of treatment",
  bodyPart: "body part",
  sectionByReviewer: "guideline section",
  reason: "reason",
} as const;
type Trait = keyof typeof names;

/** Values that two issues share, by trait; a trait that they do not share is missing. */
type Shared = Partial<Record<Trait, string[]>>;

/** What the headnotes do not show of a shared value. */
const valueWords: Partial<Record<Trait, (value: string) => string>> = {
  category: (value) => categories.find(({ id }) => id === value)?.name ?? value,
  sectionByReviewer: sectionLabel,
  reason: (value) => denialReasonWords[value as DenialReason],
};

/** What two issues share, by name: "treatment, body part and guideline section". */
export function traitNames(shared: Shared): string {
  return listed(traitsOf(shared).map((trait) => names[trait]));
}

/**
 * Why another determination is near: "Same treatment, body part and guideline section (Physical
 * Medicine)". "" for nothing shared.
 */
export function nearnessWords(shared: Shared): string {
  const parts = traitsOf(shared).map((trait) => {
    const [first, ...more] = shared[trait]?.map((value) => valueWords[trait]?.(value)) ?? [];
    if (!first) return names[trait];
    return `${names[trait]} (${first}${more.length > 0 ? ` and ${more.length} more` : ""})`;
  });
  return parts.length > 0 ? `Same ${listed(parts)}` : "";
}

function traitsOf(shared: Shared): Trait[] {
  return (Object.keys(names) as Trait[]).filter((trait) => shared[trait]);
}

function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
