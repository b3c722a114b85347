import type { Treatment } from "@/lib/letter/issue";

/** What a bare count ("#30", "x 6") counts: it follows from the kind of treatment. */
export type DoseKind =
  | "therapy"
  | "tablets"
  | "capsules"
  | "patches"
  | "topical"
  | "liquid"
  | "injection"
  | "device"
  | "rental"
  | "service";

/** The unit of a bare count of each kind. */
export const unitOf: Record<DoseKind, string> = {
  therapy: "visits",
  tablets: "tablets",
  capsules: "capsules",
  patches: "patches",
  topical: "units",
  liquid: "units",
  injection: "injections",
  device: "units",
  rental: "days",
  service: "units",
};

const byCategory: Record<string, DoseKind> = {
  rehabilitation: "therapy",
  programs: "therapy",
  "home health": "therapy",
  "psych services": "therapy",
  therapies: "therapy",
  "evaluation & management": "therapy",
  injection: "injection",
  dmepos: "device",
  "diagnostic testing": "service",
  surgery: "service",
  transportation: "service",
};

const patch = /\bpatch(?:es)?\b|\blidoderm\b|\bsalonpas\b/;
const topical =
  /\bcreams?\b|\bgels?\b|\bointments?\b|\blotions?\b|\btopicals?\b|\btransdermal\b|\btubes?\b|\bjars?\b/;
const liquid =
  /\bsuspensions?\b|\bsolutions?\b|\bsprays?\b|\binhalers?\b|\bsyrup\b|\bdrops\b|\bkits?\b|\bliquid\b|\bpa(?:ck|k)s?\b/;
const capsule = /\bcapsules?\b|\bcaps?\b/;
const therapy =
  /\bweekly\b|(?:x|times?|visits?) ?(?:a|per|\/) ?(?:week|wk)|\btherapy\b|\bphysiotherapy\b|\bacupuncture\b|\bchiro|\bvisits?\b|\bsessions?\b|\btreatments?\b|\brehab|\bhome (?:health|aide|care)\b|\bmassage\b|\bpt\b|\bot\b/;
const injection = /\binjections?\b|\bblocks?\b|\bbotox\b/;
const study = /\bmri\b|\bct\b|\bx-?rays?\b|\bemg|\bncs\b|\btests?\b|\blabs?\b/;
const device = /\bunit\b|\btens\b|\brental\b|\bpurchase\b|\bbrace\b|\bsling\b|\bwalker\b/;
/** What is lent or tried is counted in days. */
const rental = /\brental\b|\brent\b|\btrial\b|\bdaily\b|\bdays?\b/;
/** What is on the skin has its strength in percent. */
const percentage = /\d ?(?:%|percent\b)/;
const swallowed = /\d ?mc?g\b|\btab|\bpill/;
const strength = /\d ?(?:mg|mcg|%)|#\d/;

/**
 * The kind of the request, by the catalog's category of its treatments, else by the request's own
 * words (lower case).
 */
export function doseKind(text: string, treatments: readonly Treatment[]): DoseKind {
  const kinds = treatments.map(({ category }) => byCategory[category.toLowerCase()] ?? ("drug" as const));
  if (kinds.includes("therapy")) return "therapy";
  const [first] = kinds;
  if (first === "drug") return drugForm(text, treatments);
  if (first === "device") return rental.test(text) ? "rental" : "device";
  if (first) return first;
  if (therapy.test(text)) return "therapy";
  if (injection.test(text)) return "injection";
  if (study.test(text)) return "service";
  if (device.test(text)) return rental.test(text) ? "rental" : "device";
  if (strength.test(text) || patch.test(text) || topical.test(text)) return drugForm(text, treatments);
  return "service";
}

function drugForm(text: string, treatments: readonly Treatment[]): DoseKind {
  if (patch.test(text)) return "patches";
  if (topical.test(text)) return "topical";
  if (liquid.test(text)) return "liquid";
  if (capsule.test(text)) return "capsules";
  if (percentage.test(text) && !swallowed.test(text)) return "topical";
  return treatments[0]?.drugClass?.startsWith("Topical") ? "topical" : "tablets";
}
