import {
  type Drug,
  drugAt,
  endOfSkinForm,
  onItsOwn,
  percentage,
  topicalOf,
} from "@/lib/parse/issue/treatments/drug";
import type { Heading, Hit } from "@/lib/parse/issue/treatments/heading";

/** Between two parts of a mixture: separators, salts, percentages. */
const joint =
  /^(?:[\s,/+&()%.;:-]|\d|\b(?:and|with|hcl|hydrochloride|sodium|citrate|percent|in|plus|micro|usp|powder|base|fumarate)\b)*$/i;

/**
 * The drugs from `at` on that are stirred into one cream ("Flurbiprofen 20%, baclofen 5% in cream
 * base"); a single one where the next stands for itself, none where no drug that has a form on the
 * skin stands there.
 */
export function mixtureFrom(heading: Heading, hits: readonly Hit[], at: number): Drug[] {
  const parts: Drug[] = [];
  for (let next = at; ; next += 1) {
    const drug = drugAt(heading, hits, next);
    if (!drug || !topicalOf(drug.treatment) || isProduct(drug)) break;
    if (parts.some((part) => part.treatment === drug.treatment)) break;
    const last = !joint.test(drug.rest);
    if (last && onItsOwn.test(drug.rest) && !percentage.test(drug.rest)) break;
    parts.push(drug);
    if (last) break;
  }
  const names = new Set(parts.map(({ treatment }) => treatment.name));
  const isMixture = parts.some((drug) => endOfSkinForm(drug) !== undefined);
  return names.size > 1 && isMixture ? parts : parts.slice(0, 1);
}

/** A brand of several actives is a product, no part of a mixture. */
function isProduct({ hit, treatment }: Drug): boolean {
  return hit.implied && treatment.name.includes("/");
}

/** "Terocin patch (lidocaine 4%, menthol 4%)": the mixture only spells out the brand before it. */
export function spellsOut({ text }: Heading, before: Hit | undefined, start: number): boolean {
  if (before?.treatment?.drugClass !== "Topical Analgesics") return false;
  return /^[^,;]{0,30}\($/.test(text.slice(before.end, start).trimEnd());
}
