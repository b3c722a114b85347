import { type Drug, drugAt, endOfSkinForm, topicalOf } from "@/lib/parse/issue/treatments/drug";
import { type Heading, type Hit, known, readAs } from "@/lib/parse/issue/treatments/heading";
import { mayBeInjected, readInjectedDrug } from "@/lib/parse/issue/treatments/injected-drug";
import { mixtureFrom, spellsOut } from "@/lib/parse/issue/treatments/mixture";

/** "/325" behind a bare opioid tells the acetaminophen in it. */
const withAcetaminophen = /^[^#;,]{0,16}?\d\s?[-/]\s?(?:300|325|500|650)\b/;
const combined: Record<string, string> = {
  oxycodone: "oxycodone-acetaminophen",
  tramadol: "tramadol-acetaminophen",
  codeine: "codeine-acetaminophen",
};

/**
 * Settles what a drug's name means where it stands: a cream's, a mixture's ("Topical compound"), an
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
