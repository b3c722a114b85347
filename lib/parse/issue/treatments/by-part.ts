import { type Heading, type Hit, partNear, readAs } from "@/lib/parse/issue/treatments/heading";

/**
 * What an operation's general name means at each part of the body; `otherwise` where none is named
 * or listed.
 */
type ByPart = { parts: Record<string, string>; otherwise?: string };

const spine = (cervical: string, thoracic: string, lumbar: string) => ({
  "cervical spine": cervical,
  "thoracic spine": thoracic,
  "lumbar spine": lumbar,
  back: lumbar,
});
const limbRepair = "elbow-wrist-ankle-arthroscopy-or-repair";
const limbs = (id: string) =>
  Object.fromEntries(["elbow", "wrist", "hand", "ankle", "foot", "forearm"].map((part) => [part, id]));
const scopes = {
  shoulder: "shoulder-arthroscopy",
  "upper arm": "shoulder-arthroscopy",
  knee: "knee-arthroscopy",
  hip: "hip-arthroscopy",
  ...limbs(limbRepair),
};
const decompressions = spine("cervical-decompression", "thoracic-spine-surgery", "lumbar-decompression");
const fusions = spine("cervical-fusion-disc-replacement", "thoracic-spine-surgery", "lumbar-fusion");
const limbBrace = "brace-wrist-elbow-ankle-neck";
const backBrace = "brace-support-back";

const meanings: Partial<Record<NonNullable<Hit["cue"]>, ByPart>> = {
  arthroscopy: { parts: scopes },
  labrum: { parts: { ...scopes }, otherwise: "shoulder-arthroscopy" },
  decompression: { parts: { ...decompressions, shoulder: "shoulder-arthroscopy" } },
  fusion: {
    parts: { ...fusions, "sacroiliac joint": "si-joint-fusion", ...limbs("joint-fusion-arthrodesis") },
    otherwise: "spine-surgery-unspecified",
  },
  brace: {
    parts: {
      ...spine(limbBrace, backBrace, backBrace),
      "sacroiliac joint": backBrace,
      ...limbs(limbBrace),
      knee: "brace-knee",
      "lower leg": limbBrace,
      hip: "brace-hip",
      shoulder: "sling",
      "upper arm": "sling",
    },
  },
};
/**
 * General words of an injection, by part; the spine's are no joint injection, and without a part
 * nothing is invented.
 */
const injected = new Set("shoulder,elbow,wrist,hand,hip,knee,ankle,foot,groin,upper arm".split(","));
const steroid = /steroid|cortisone/i;

/**
 * Catalog treatments whose name holds no part but which another part turns into another treatment.
 */
const moved: Record<string, ByPart> = {
  "manipulation-under-anesthesia": { parts: { shoulder: "shoulder-arthroscopy" } },
  "cervical-fusion-disc-replacement": { parts: { "lumbar spine": "lumbar-fusion" } },
  "corticosteroid-joint-injection": {
    parts: spine("epidural-steroid-injection", "epidural-steroid-injection", "epidural-steroid-injection"),
  },
  "x-ray": { parts: { chest: "chest-x-ray" } },
};

/** Reads words that show a treatment only together with a part of the body. */
export function readByPart(heading: Heading, hits: readonly Hit[]): Hit[] {
  return hits.flatMap((hit) => {
    const part = partNear(heading, hit.start, hit.end);
    if (hit.cue === "injection") return readInjectionWord(heading, hit, part, hits);
    if (hit.cue === "brace" && !isBrace(heading, hit)) return [];
    if (hit.cue) {
      const meaning = meanings[hit.cue];
      const id = meaning && ((part && meaning.parts[part]) ?? meaning.otherwise);
      return id ? [readAs(hit, id)] : [];
    }
    const other = hit.treatment && part && moved[hit.treatment.id]?.parts[part];
    return [other && !namesItsPart(heading, hit) ? readAs(hit, other) : hit];
  });
}

/**
 * "ACDF", "cervical disc replacement", "AC joint injection": the words themselves say which part.
 */
function namesItsPart({ text }: Heading, hit: Hit): boolean {
  return /cervical|acdf|joint|knee|shoulder|hip|wrist|elbow|ankle|bursa|tendon/i.test(
    text.slice(hit.start, hit.end),
  );
}

/** "support" is a brace only right behind a part ("ankle support"), never "support group". */
function isBrace({ text, parts }: Heading, hit: Hit): boolean {
  if (!/support/i.test(text.slice(hit.start, hit.end))) return true;
  return parts.some(({ end }) => end <= hit.start && hit.start - end <= 2);
}

function readInjectionWord(
  { text }: Heading,
  hit: Hit,
  part: string | undefined,
  hits: readonly Hit[],
): Hit[] {
  const named = hits.some(({ treatment }) => treatment?.category === "Injection");
  if (named || !part || /^blocks?$/i.test(text.slice(hit.start, hit.end))) return [];
  if (injected.has(part)) return [{ ...readAs(hit, "corticosteroid-joint-injection"), implied: true }];
  return steroid.test(text) ? [{ ...readAs(hit, "epidural-steroid-injection"), implied: true }] : [];
}
