import { type CatalogTreatment, treatmentById } from "@/lib/catalog/treatments";
import { type Heading, type Hit, known, readAs } from "@/lib/parse/issue/treatments/heading";

const onSkin =
  /\b(?:creams?|gels?|ointments?|oint|patch(?:es)?|pads?|transdermal|topical(?:ly)?|lotions?|roll-?\s?on|liniment|balm|foam|salve|cmpd|compound(?:ed)?)\b/i;
const onSkinBefore =
  /\b(?:topical|transdermal|cmpd|compound(?:ed)?(?:\s\w+)?|cream|gel|ointment|patch)[\s:,(-]*(?:of\s)?$/i;
const percentage = /\d\s?(?:%|percent)/i;
/** A count, a strength in milligrams, a tablet: this drug stands for itself, as no part of a mixture. */
const onItsOwn = /#\s?\d|\bmg\b|\dmg\b|\b(?:tabs?|tablets?|caps?|capsules?|qty|quantity|refills?)\b/i;
/** Between two parts of a mixture: separators, salts, percentages. */
const joint =
  /^(?:[\s,/+&()%.;:-]|\d|\b(?:and|with|hcl|hydrochloride|sodium|citrate|percent|in|plus|micro|usp|powder|base|fumarate)\b)*$/i;

const byNeedle =
  /\b(?:inject(?:ion|ions|ed|able)?|inj|im|intra-?muscular(?:ly)?|intra-?articular|iv|shots?|infusions?)\b/i;
const infused = /\b(?:iv|intravenous|infusions?)\b/i;
const injectable = new Set(
  "ketorolac vitamin-b12 meperidine methylprednisolone triamcinolone betamethasone dexamethasone lidocaine-topical bupivacaine-topical ropivacaine-topical ketamine-topical ceftriaxone b-complex".split(
    " ",
  ),
);
/** What a pharmacy hands out is not injected by the physician. */
const dispensed =
  /#\s?\d|\b(?:tabs?|tablets?|caps?|capsules?|qty|quantity|refills?|patch(?:es)?|creams?|gels?|ointments?|packs?|dosepak|drops)\b/i;
const steroids = new Set("methylprednisolone triamcinolone betamethasone dexamethasone".split(" "));
const anaesthetics = new Set("lidocaine-topical bupivacaine-topical ropivacaine-topical".split(" "));

/** "/325" behind a bare opioid tells the acetaminophen in it. */
const withAcetaminophen = /^[^#;,]{0,16}?\d\s?[-/]\s?(?:300|325|500|650)\b/;
const combined: Record<string, string> = {
  oxycodone: "oxycodone-acetaminophen",
  tramadol: "tramadol-acetaminophen",
  codeine: "codeine-acetaminophen",
};

/** A drug with the text up to the next hit, which tells its form. */
type Drug = { hit: Hit; treatment: CatalogTreatment; rest: string; before: string };

/**
 * Settles what a drug's name means where it stands: a cream's, a mixture's ("Topical compound"), an injection's, or the
 * drug itself. Other hits pass unchanged.
 */
export function readDrugs(heading: Heading, hits: readonly Hit[]): Hit[] {
  const read: Hit[] = [];
  const procedure = hits.some(
    ({ treatment, onlyAlone }) => treatment?.category === "Injection" && !onlyAlone,
  );
  const injected = hits.some(({ cue }) => cue === "injection");
  for (let at = 0; at < hits.length; ) {
    const drug = drugAt(heading, hits, at);
    if (!drug) {
      read.push(hits[at++]!);
      continue;
    }
    const mixture = mixtureFrom(heading, hits, at);
    if (mixture.length > 1) {
      const { start } = drug.hit;
      const end = endOfMixture(mixture.at(-1)!);
      if (!isListOfBrand(heading, read.at(-1), start))
        read.push({ ...readAs(drug.hit, "topical-compound"), start, end, implied: true });
    } else {
      const settled = settle(heading, drug, procedure, injected);
      if (settled) read.push(settled);
    }
    at += Math.max(1, mixture.length);
  }
  return read;
}

function drugAt({ text }: Heading, hits: readonly Hit[], at: number): Drug | undefined {
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
  return acid && percentage.test(text.slice(hit.end, hit.end + 8))
    ? readAs(hit, "hyaluronic-acid-topical")
    : hit;
}

/** Words that tell the form of a drug beside them, and so do not end its text: "injection", "topical", "compound cream". */
function tellsForm({ cue, onlyAlone, treatment }: Hit): boolean {
  return onlyAlone || cue !== undefined || treatment?.id === "topical-compound";
}

/** The drugs from `at` on that make one mixture; a single one where there is none. */
function mixtureFrom(heading: Heading, hits: readonly Hit[], at: number): Drug[] {
  const parts: Drug[] = [];
  for (let next = at; ; next += 1) {
    const drug = drugAt(heading, hits, next);
    // A brand of several actives is a product, no part of a mixture.
    if (!drug || !topicalOf(drug.treatment) || (drug.hit.implied && drug.treatment.name.includes("/"))) break;
    if (parts.some((part) => part.treatment === drug.treatment)) break;
    const ownForm = onSkin.test(drug.rest) || !joint.test(drug.rest);
    if (ownForm && onItsOwn.test(drug.rest) && !percentage.test(drug.rest)) break;
    parts.push(drug);
    if (ownForm || !joint.test(drug.rest)) break;
  }
  const names = new Set(parts.map(({ treatment }) => treatment.name));
  const isMixture = parts.some(
    ({ rest, before }) => percentage.test(rest) || onSkin.test(rest) || onSkinBefore.test(before),
  );
  return names.size > 1 && isMixture ? parts : parts.slice(0, 1);
}

function endOfMixture({ hit, rest }: Drug): number {
  const form = onSkin.exec(rest) ?? percentage.exec(rest);
  return form ? hit.end + form.index + form[0].length : hit.end;
}

/** "Terocin patch (lidocaine 4%, menthol 4%)": the mixture only spells out the brand before it. */
function isListOfBrand({ text }: Heading, before: Hit | undefined, start: number): boolean {
  return (
    before?.treatment?.drugClass === "Topical Analgesics" &&
    /^[^,;]{0,30}\($/.test(text.slice(before.end, start).trimEnd())
  );
}

function topicalOf({ id, drugClass }: CatalogTreatment): CatalogTreatment | undefined {
  return drugClass === "Topical Analgesics" ? treatmentById(id) : treatmentById(`${id}-topical`);
}

function settle(heading: Heading, drug: Drug, procedure: boolean, injected: boolean): Hit | undefined {
  const { hit, treatment, rest, before } = drug;
  if (injectable.has(treatment.id) && !dispensed.test(rest)) {
    // The steroid of an epidural is no request of its own.
    if (procedure) return undefined;
    const around = heading.text.slice(Math.max(0, hit.start - 24), hit.end + 80);
    if (injected || byNeedle.test(around)) return readInjection(drug, around);
  }
  const both = combined[treatment.id];
  if (both && withAcetaminophen.test(rest)) return { ...hit, treatment: known(both), implied: true };
  const topical = topicalOf(treatment);
  const form = onSkin.exec(rest) ?? percentage.exec(rest);
  if (!topical || !(form || onSkinBefore.test(before))) return hit;
  return { ...hit, treatment: topical };
}

function readInjection({ hit, treatment }: Drug, around: string): Hit {
  const whole = { ...hit, implied: true };
  if (anaesthetics.has(treatment.id) || treatment.id === "ketamine-topical")
    if (infused.test(around)) return readAs(whole, "ketamine-lidocaine-infusion");
  const muscular = /\bim\b|muscular/i.test(around);
  if (!muscular && (steroids.has(treatment.id) || anaesthetics.has(treatment.id)))
    return readAs(whole, "corticosteroid-joint-injection");
  return readAs(whole, "intramuscular-injection");
}
