import type { IssueDocument } from "@/lib/search/engine/document";
import { notClassified, notStated, quote } from "@/lib/search/filters/filter";

/**
 * What two issues may have in common, in the order in which a reader is told: each is a field of
 * the document.
 */
export const traits = [
  "treatment",
  "category",
  "bodyPart",
  "sectionByReviewer",
  "reason",
] as const satisfies (keyof IssueDocument)[];
export type Trait = (typeof traits)[number];

/** The values of each trait. */
export type Traits = Pick<IssueDocument, Trait>;

/** Values that two issues share, by trait; a trait that they do not share is missing. */
export type Shared = Partial<Record<Trait, string[]>>;

/** What two issues have in common. Of the same treatment, its category says nothing more. */
export function sharedTraits(a: Traits, b: Traits): Shared {
  const shared: Shared = {};
  for (const trait of traits) {
    if (trait === "category" && shared.treatment) continue;
    const others = valuesOf(b, trait);
    const values = valuesOf(a, trait).filter((value) => others.includes(value));
    if (values.length > 0) shared[trait] = values;
  }
  return shared;
}

/**
 * The engine's filters of what shares with an issue all of `fixed` and any choice of the other
 * traits; the richest choice first.
 */
export function sharing(issue: Traits, fixed: readonly Trait[], others: readonly Trait[]): string[][][] {
  const given = others.filter((trait) => valuesOf(issue, trait).length > 0);
  return choices(given)
    .map((choice) => [...fixed, ...choice])
    .filter((choice) => choice.length > 0)
    .toSorted((a, b) => b.length - a.length)
    .map((choice) =>
      choice.map((trait) => valuesOf(issue, trait).map((value) => `${trait} = ${quote(value)}`)),
    );
}

/** That both do not state something makes no two issues near. */
function valuesOf(issue: Traits, trait: Trait): string[] {
  const values: readonly string[] = issue[trait];
  return values.filter((value) => value !== notStated && value !== notClassified);
}

/** Every choice of some, all or none. */
function choices<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  return choices(rest).flatMap((choice) => [[first, ...choice], choice]);
}
