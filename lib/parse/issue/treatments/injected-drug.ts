import type { Drug } from "@/lib/parse/issue/treatments/drug";
import { type Heading, type Hit, readAs } from "@/lib/parse/issue/treatments/heading";

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

/** Whether a drug is one that physicians inject, and is not handed out here. */
export function mayBeInjected({ treatment, rest }: Drug): boolean {
  return injectable.has(treatment.id) && !dispensed.test(rest);
}

/**
 * The injection that a drug is given by; undefined where no needle is named. `injected`: the
 * heading speaks of an injection.
 */
export function readInjectedDrug(
  { text }: Heading,
  { hit, treatment }: Drug,
  injected: boolean,
): Hit | undefined {
  const around = text.slice(Math.max(0, hit.start - 24), hit.end + 80);
  if (!injected && !byNeedle.test(around)) return undefined;
  const whole = { ...hit, implied: true };
  const numbs = anaesthetics.includes(treatment.id);
  if ((numbs || treatment.id === "ketamine-topical") && infused.test(around))
    return readAs(whole, "ketamine-lidocaine-infusion");
  const intoJoint = !muscular.test(around) && (numbs || steroids.includes(treatment.id));
  return readAs(whole, intoJoint ? "corticosteroid-joint-injection" : "intramuscular-injection");
}
