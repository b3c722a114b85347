import type { Heading, Hit } from "@/lib/parse/issue/treatments/heading";

/**
 * "[following TPII]", "PT s/p rotator cuff repair", "post-injection physical therapy": what went
 * before is not requested.
 */
const wentBefore =
  /(?:\b(?:following|after|status[ -]?post|s\/p|prior to|before|pending|until|while awaiting|failed|in lieu of|instead of|due to)\s[^,;:.)\]]{0,40}|\bpost[ -](?!op)|\b(?:without|w\/o|no)\s)$/i;

/**
 * Services that say for what they are needed: the transport to therapy, the assistant for an
 * operation.
 */
const services = new Set(
  "medical-transportation interpreter lodging-temporary-housing assistant-surgeon pre-op-clearance intra-operative-monitoring facility-anesthesia-inpatient-stay home-nursing home-health-aide specialist-consultation surgical-consultation psychological-psychiatric-evaluation office-visit-follow-up second-opinion multi-stim-combo-units-and-supplies case-management housekeeping".split(
    " ",
  ),
);
const purpose = /^[^,;]*\b(?:for|regarding|re|to(?! include))\b[^,;]*$/i;
/**
 * Services with a long purpose, with commas ("to assist with mobility, transfer and wound care").
 */
const long = new Set(
  "medical-transportation interpreter lodging-temporary-housing home-nursing home-health-aide housekeeping".split(
    " ",
  ),
);
const longPurpose = /^[^;]*\b(?:for|to|from|during|with|assist(?:ance)?|including)\b/i;

/** "Physical therapy including massage and ultrasound": what a course of treatment is made of. */
const courses = new Set(["Rehabilitation", "Programs", "Psych Services"]);
const madeOf = /\b(?:includ(?:es?|ing)|consisting of|with modalities)\b/i;

/** The requested hits, without those that are only the occasion or the purpose of another. */
export function withoutContext({ text }: Heading, hits: readonly Hit[]): Hit[] {
  const requested: Hit[] = [];
  let service: Hit | undefined;
  let course: Hit | undefined;
  for (const hit of hits) {
    if (wentBefore.test(text.slice(Math.max(0, hit.start - 60), hit.start))) continue;
    if (service && isPurpose(text, service, hit)) continue;
    if (course && hit.treatment && courses.has(hit.treatment.category)) {
      const between = text.slice(course.end, Math.min(hit.start, course.end + 300));
      if (madeOf.test(between) && !between.includes(";")) continue;
    }
    requested.push(hit);
    if (hit.treatment && courses.has(hit.treatment.category)) course ??= hit;
    if (hit.treatment && !hit.onlyAlone) service = services.has(hit.treatment.id) ? hit : undefined;
  }
  return requested;
}

function isPurpose(text: string, service: Hit, hit: Hit): boolean {
  // "Internist consult for pre-op clearance" requests the clearance.
  if (hit.treatment?.id === "pre-op-clearance") return false;
  const between = text.slice(service.end, hit.start);
  if (long.has(service.treatment?.id ?? "")) return longPurpose.test(between);
  return between.length <= 120 && purpose.test(between);
}
