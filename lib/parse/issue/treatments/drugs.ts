import {
  type Drug,
  drugAt,
  endOfSkinForm,
  onItsOwn,
  percentage,
  topicalOf,
} from "@/lib/parse/issue/treatments/drug";
import { type Heading, type Hit, known, readAs } from "@/lib/parse/issue/treatments/heading";

const byNeedle =
  /\b(?:inject(?:ion|ions|ed|able)?|inj|im|intra-?muscular(?:ly)?|intra-?articular|iv|shots?|infusions?)\b/i;
const infused = /\b(?:iv|intravenous|infusions?)\b/i;
const muscular = /\bim\b|muscular/i;
/** What a pharmacy hands out is not injected by the physician. */
const dispensed =
  /#\s?\d|\b(?:tabs?|tablets?|caps?|capsules?|qty|quantity|refills?|patch(?:es)?|creams?|gels?|ointments?|packs?|dosepak|drops)\b/i;

const steroids = ["methylprednisolone", "triamcinolone", "betamethasone", "dexamethasone"];
const anaesthetics = ["lidocaine-topical", "bupivacaine-topical", "ropivacaine-topical"];
const others = ["ketorolac", "vitamin-b12", "b-complex", "meperidine", "ceftriaxone", "ketamine-topical"];
const injectable = new Set([...steroids, ...anaesthetics, ...others]);

/** Between two parts of a mixture: separators, salts, percentages. */
const joint =
  /^(?:[\s,/+&()%.;:-]|\d|\b(?:and|with|hcl|hydrochloride|sodium|citrate|percent|in|plus|micro|usp|powder|base|fumarate)\b)*$/i;

/** "/325" behind a bare opioid is the acetaminophen in it. */
const withAcetaminophen = /^[^#;,]{0,16}?\d\s?[-/]\s?(?:300|325|500|650)\b/;
const combined: Record<string, string> = {
  oxycodone: "oxycodone-acetaminophen",
  tramadol: "tramadol-acetaminophen",
  codeine: "codeine-acetaminophen",
};

/**
 * Decides what a drug's name means in its context: a cream's, a mixture's ("Topical compound"), an
 * injection's, or the drug itself. Other hits pass unchanged.
 */
export function readDrugs(heading: Heading, hits: readonly Hit[]): Hit[] {
  const read: Hit[] = [];
  for (let at = 0; at < hits.length; ) {
    const drug = drugAt(heading, hits, at);
    const mixture = drug ? mixtureFrom(heading, hits, at) : [];
    if (mixture.length > 1) {
      if (!spellsOut(heading, read.at(-1), drug!.hit.start)) read.push(readMixture(mixture));
    } else {
      const settled = drug ? readDrug(heading, hits, drug) : hits[at];
      if (settled) read.push(settled);
    }
    at += Math.max(1, mixture.length);
  }
  return read;
}

function readMixture(mixture: readonly Drug[]): Hit {
  const [first, last] = [mixture[0]!, mixture.at(-1)!];
  const end = last.hit.end + (endOfSkinForm(last) ?? 0);
  return { ...readAs(first.hit, "topical-compound"), end, implied: true };
}

function readDrug(heading: Heading, hits: readonly Hit[], drug: Drug): Hit | undefined {
  const { hit, treatment, rest } = drug;
  if (mayBeInjected(drug)) {
    // The steroid of an epidural is no request of its own.
    if (hits.some((other) => other.treatment?.category === "Injection" && !other.onlyAlone)) return undefined;
    const injected = hits.some(({ cue }) => cue === "injection");
    const injection = readInjectedDrug(heading, drug, injected);
    if (injection) return injection;
  }
  const both = combined[treatment.id];
  if (both && withAcetaminophen.test(rest)) return { ...hit, treatment: known(both), implied: true };
  const topical = topicalOf(treatment);
  return topical && endOfSkinForm(drug) !== undefined ? { ...hit, treatment: topical } : hit;
}

/**
 * The drugs from `at` on that are mixed into one cream ("Flurbiprofen 20%, baclofen 5% in cream
 * base"); a single one if the next is separate, none if there is no drug with a form on the skin.
 */
function mixtureFrom(heading: Heading, hits: readonly Hit[], at: number): Drug[] {
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
function spellsOut({ text }: Heading, before: Hit | undefined, start: number): boolean {
  if (before?.treatment?.drugClass !== "Topical Analgesics") return false;
  return /^[^,;]{0,30}\($/.test(text.slice(before.end, start).trimEnd());
}

/** Whether a drug is one that physicians inject, and is not handed out here. */
function mayBeInjected({ treatment, rest }: Drug): boolean {
  return injectable.has(treatment.id) && !dispensed.test(rest);
}

/**
 * The injection that a drug is given by; undefined where no needle is named. `injected`: the
 * heading names an injection.
 */
function readInjectedDrug({ text }: Heading, { hit, treatment }: Drug, injected: boolean): Hit | undefined {
  const around = text.slice(Math.max(0, hit.start - 24), hit.end + 80);
  if (!injected && !byNeedle.test(around)) return undefined;
  const whole = { ...hit, implied: true };
  const numbs = anaesthetics.includes(treatment.id);
  if ((numbs || treatment.id === "ketamine-topical") && infused.test(around))
    return readAs(whole, "ketamine-lidocaine-infusion");
  const intoJoint = !muscular.test(around) && (numbs || steroids.includes(treatment.id));
  return readAs(whole, intoJoint ? "corticosteroid-joint-injection" : "intramuscular-injection");
}
