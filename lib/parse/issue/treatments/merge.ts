import type { Heading, Hit } from "@/lib/parse/issue/treatments/heading";

const joint = "corticosteroid-joint-injection";
const technique = "epidurography-fluoroscopy-sedation";
const byMeansOf = /\b(?:under|with|using|via|w\/|by|and)\s(?:\w+\s){0,2}$|-$/i;

/**
 * Removes words that count only alone beside another treatment, general words beside a particular
 * one, the technique of a procedure, and repeated treatments.
 */
export function mergeHits(heading: Heading, hits: readonly Hit[]): Hit[] {
  const treatments = hits.filter(({ treatment }) => treatment);
  const strong = treatments.filter(({ onlyAlone }) => !onlyAlone);
  const kept = strong.length > 0 ? strong : treatments;
  const has = (id: string) => kept.some(({ treatment }) => treatment?.id === id);
  const once = new Map<string, Hit>();
  for (const hit of kept) {
    const { id = "" } = hit.treatment ?? {};
    if (id === joint && isGeneralInjection(heading, hit, kept)) continue;
    if (id === technique && isTechnique(heading, hit, kept)) continue;
    if (id === "specialist-consultation" && isForClearance(heading, hit, kept)) continue;
    if (isOtherHalf(heading, hit, kept)) continue;
    if (id === "mri" && isArthrogram(heading, hit, kept)) continue;
    if (id === "cervical-decompression" && has("cervical-fusion-disc-replacement")) continue;
    if (id === "knee-arthroscopy" && has("total-joint-arthroplasty")) continue;
    if (!once.has(id)) once.set(id, hit);
  }
  return [...once.values()];
}

/**
 * "Synvisc injection", "facet joint steroid injection": the particular injection is close before or
 * behind.
 */
function isGeneralInjection({ text }: Heading, hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some((other) => {
    if (other.treatment?.category !== "Injection" || other.treatment.id === joint) return false;
    if (other.treatment.id === technique) return false;
    const between = text.slice(Math.min(other.end, hit.end), Math.max(other.start, hit.start));
    return between.length <= 40 && !/[;,]|\band\b|\//.test(between);
  });
}

/** "Internist consult for pre-op clearance", "medical clearance with internist" are one visit. */
function isForClearance({ text }: Heading, hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ treatment, start, end }) =>
      treatment?.id === "pre-op-clearance" &&
      /^[^,;]*\b(?:for|with|by)\b[^,;]*$/.test(
        text.slice(Math.min(end, hit.end), Math.max(start, hit.start)),
      ),
  );
}

/**
 * "under fluoroscopic guidance", "with IV sedation" of an injection; as an item of a list it is a
 * request of its own.
 */
function isTechnique({ text }: Heading, hit: Hit, hits: readonly Hit[]): boolean {
  const procedure = hits.some(
    ({ treatment }) => treatment?.id !== technique && /Injection|Surgery/.test(treatment?.category ?? ""),
  );
  const guided = /guid/i.test(text.slice(hit.start, hit.end + 10));
  return procedure && (guided || byMeansOf.test(text.slice(Math.max(0, hit.start - 24), hit.start)));
}

/** Two names of one request, joined by a stroke: the second is what it counts as. */
const joined: Record<string, string> = {
  "electrical-muscle-stimulation-in-clinic": "tens-unit",
  "occupational-therapy": "physical-therapy",
};

/** "EMS/TENS unit" is one device, "PT/OT" one therapy; "PT and OT" are two. */
function isOtherHalf({ text }: Heading, hit: Hit, hits: readonly Hit[]): boolean {
  const whole = joined[hit.treatment?.id ?? ""];
  return hits.some(
    ({ treatment, start, end }) =>
      treatment?.id === whole &&
      /^\s?(?:\/|\(|-|or)\s?$/.test(text.slice(Math.min(end, hit.end), Math.max(start, hit.start))),
  );
}

/**
 * "MRI of the left hip with arthrogram", "MRI left hip arthrogram" are one study; "MRI and MR
 * arthrogram" are two.
 */
function isArthrogram({ text }: Heading, hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ treatment, start, end }) =>
      treatment?.id === "mr-arthrogram" &&
      /^arthrogra/i.test(text.slice(start, end)) &&
      !/[,;]|\band\b/i.test(text.slice(Math.min(end, hit.end), Math.max(start, hit.start))),
  );
}
