import { type CatalogTreatment, treatmentById } from "@/lib/catalog/treatments";
import { type Heading, type Hit, readAs } from "@/lib/parse/issue/treatments/heading";

/** A drug with the text around it up to the neighbouring hits, in which its form may be. */
export type Drug = { hit: Hit; treatment: CatalogTreatment; before: string; rest: string };

const onSkin =
  /\b(?:creams?|gels?|ointments?|oint|patch(?:es)?|pads?|transdermal|topical(?:ly)?|lotions?|roll-?\s?on|liniment|balm|foam|salve|cmpd|compound(?:ed)?)\b/i;
const onSkinBefore =
  /\b(?:topical|transdermal|cmpd|compound(?:ed)?(?:\s\w+)?|cream|gel|ointment|patch)[\s:,(-]*(?:of\s)?$/i;
export const percentage = /\d\s?(?:%|percent)/i;
/** A count, a strength in milligrams, a tablet: this drug is separate, no part of a cream. */
export const onItsOwn = /#\s?\d|\bmg\b|\dmg\b|\b(?:tabs?|tablets?|caps?|capsules?|qty|quantity|refills?)\b/i;

/** The drug at an index of the hits; undefined if the hit is no drug. */
export function drugAt({ text }: Heading, hits: readonly Hit[], at: number): Drug | undefined {
  const hit = hits[at] && asIngredient(text, hits[at]);
  if (hit?.treatment?.category !== "Pharmaceuticals") return undefined;
  let next = at + 1;
  while (next < hits.length && tellsForm(hits[next]!)) next += 1;
  const rest = text.slice(hit.end, Math.min(hits[next]?.start ?? text.length, hit.end + 120));
  const previous = hits[at - 1];
  const bound = previous && !tellsForm(previous) ? previous.end : 0;
  const before = text.slice(Math.max(bound, hit.start - 24), hit.start);
  return { hit, treatment: hit.treatment, rest, before };
}

/** "Hyaluronic acid 0.2%" is part of a cream; without a percentage it is injected into a joint. */
function asIngredient(text: string, hit: Hit): Hit {
  const acid =
    hit.treatment?.id === "viscosupplementation" && /^hyalur/i.test(text.slice(hit.start, hit.end));
  const inCream = acid && percentage.test(text.slice(hit.end, hit.end + 8));
  return inCream ? readAs(hit, "hyaluronic-acid-topical") : hit;
}

/**
 * Words for the form of a neighbouring drug, which do not end its text: "injection", "topical",
 * "compound cream".
 */
function tellsForm({ cue, onlyAlone, treatment }: Hit): boolean {
  return onlyAlone || cue !== undefined || treatment?.id === "topical-compound";
}

/**
 * The same drug in a cream, gel or patch; undefined where the catalog knows it only as what is
 * swallowed.
 */
export function topicalOf({ id, drugClass }: CatalogTreatment): CatalogTreatment | undefined {
  return drugClass === "Topical Analgesics" ? treatmentById(id) : treatmentById(`${id}-topical`);
}

/**
 * Where in `rest` a drug's words for a form on the skin end; 0 if they precede it, undefined if
 * there are none.
 */
export function endOfSkinForm({ before, rest }: Drug): number | undefined {
  const form = onSkin.exec(rest) ?? percentage.exec(rest);
  if (!form) return onSkinBefore.test(before) ? 0 : undefined;
  // "Tramadol 50 mg #60, reduce by 10%", "Naproxen 550 mg, compound cream": tablets, then something
  // else.
  const between = rest.slice(0, form.index);
  const ofAnother =
    onItsOwn.test(between) && (/[,;#]|\b(?:and|tab|cap)/i.test(between) || !onSkin.test(form[0]));
  return ofAnother ? undefined : form.index + form[0].length;
}
