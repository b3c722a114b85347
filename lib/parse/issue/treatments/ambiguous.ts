import { type Heading, type Hit, known, partNear, readAs } from "@/lib/parse/issue/treatments/heading";

const joints = new Set(["shoulder", "elbow", "wrist", "hand", "hip", "knee", "ankle", "foot"]);

/**
 * RFA is a radiofrequency ablation at a place of the body; "per RFA dated 1/2/16" is the Request
 * for Authorization.
 */
const request = /\b(?:per|the|on|this|that|see|attached)\s$/i;
const requestAfter =
  /^\s?(?:\(?(?:(?:dated|date|form|received|submitted)\b|(?:of|from|on)\s\d)|\d{1,2}[/-]\d)/i;

/** Ultrasound is a picture, a therapy with a number of visits, or the guide of a needle. */
const guide = /^[\s-]*guid|\b(?:under|with|using|via)\s$/i;
const therapy =
  /\b(?:therapy|visits?|sessions?|treatments?|modalit)|\bx\s?\d|\btimes?\s\d|\d\s?x\b|\btimes\b|\bweek/i;

/**
 * Settles abbreviations and words that mean several things (domain reference 4.1, rules 4 to 8).
 */
export function readAmbiguous(heading: Heading, hits: readonly Hit[]): Hit[] {
  return hits.flatMap((hit, at) => {
    if (hit.cue === "ablation") return readRfa(heading, hit);
    if (hit.cue === "angiogram") return [readMra(heading, hit)];
    if (hit.cue === "ultrasound") return readUltrasound(heading, hit, hits);
    if (hit.treatment?.id === "physical-therapy") return [readPt(heading, hit, hits[at - 1], hits[at + 1])];
    return [hit];
  });
}

function readRfa({ text, parts }: Heading, hit: Hit): Hit[] {
  const before = text.slice(Math.max(0, hit.start - 12), hit.start);
  const after = text.slice(hit.end, hit.end + 14);
  if (request.test(before) || requestAfter.test(after)) return [];
  const place = parts.length > 0 || /facet|medial branch|nerve|joint|ablat|radio/i.test(text);
  return place ? [readAs(hit, "radiofrequency-ablation")] : [];
}

function readMra(heading: Heading, hit: Hit): Hit {
  const part = partNear(heading, hit.start, hit.end);
  return readAs(hit, part && joints.has(part) ? "mr-arthrogram" : "mr-angiogram");
}

function readUltrasound(heading: Heading, hit: Hit, hits: readonly Hit[]): Hit[] {
  const { text } = heading;
  const before = text.slice(Math.max(0, hit.start - 12), hit.start);
  const after = text.slice(hit.end, hit.end + 40);
  const needle = hits.some(
    ({ cue, treatment }) => cue === "injection" || treatment?.category === "Injection",
  );
  if (/^[\s-]*guid/i.test(after) || (needle && guide.test(before))) return [];
  const inTherapy = hits.some(({ treatment }) => treatment?.category === "Rehabilitation");
  return [readAs(hit, inTherapy || therapy.test(text) ? "ultrasound-therapy" : "diagnostic-ultrasound")];
}

/** PT among blood tests ("CBC, PT, PTT") is the prothrombin time. */
function readPt({ text }: Heading, hit: Hit, before: Hit | undefined, after: Hit | undefined): Hit {
  if (text.slice(hit.start, hit.end) !== "PT") return hit;
  const blood = [before, after].some(
    (next) =>
      next?.treatment?.id === "laboratory-tests" &&
      /^[\s,/&+-]*(?:and )?$/.test(text.slice(Math.min(next.end, hit.end), Math.max(next.start, hit.start))),
  );
  return blood ? { ...hit, treatment: known("laboratory-tests") } : hit;
}
