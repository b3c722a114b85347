/**
 * Parts of the body and things asked for, each near some other word: a slip of the finger must not
 * turn it into that (exact-words.ts).
 */
export const exactNouns = words(`
spine sacrum thoracic pelvis hip groin knee patella foot toe heel hand finger thumb wrist forearm elbow shoulder arm leg neck head face jaw
chest abdomen disc disk joint nerve muscle tendon ligament meniscus labrum facet foramen vertebra ankle angle brace cane injection lesion
tablet
`);
/** Nouns whose plural the engine's tolerance for slips does not reach: too short, or in -y. */
const otherNouns = words(`
care cast dose drug exam gain goal hour note pain pill plan pump rash scan scar sign test trial unit visit week year
therapy surgery study biopsy injury agency deformity extremity
mri esi lesi cesi tfesi mbb tpi snrb emg ncv ekg ecg eeg nsaid ppi ssri snri aed adl xray
`);
/**
 * Nouns of letters that a slip must not turn into another word, and whose plural the engine's tolerance
 * would not find then.
 */
export const commonNouns = words(`
wound infection strain sprain medication disability document specialty crutch appeal fracture tear symptom finding reason request
report record letter reviewer physician provider employer worker claim patient guideline recommendation limitation restriction contusion
laceration spasm headache migraine seizure allergy complication benefit activity accident fall heart lift ulcer tumor cyst
hernia stenosis radiculopathy neuropathy bursitis tendinitis depression disorder syndrome complaint deficit herniation protrusion
approval refusal denial authorization refill prescription dosage capsule ointment splint walker wheelchair mattress pillow
battery machine implant screw appointment consultation evaluation examination session month
`);
/** Nouns with which phrases of the field end; alone, the engine's tolerance finds their plural. */
const lastWords = words(`
antidepressant arthrogram block device film narcotic opiate opioid program radiograph relaxant screen stimulator support
`);
const irregular: readonly (readonly [string, string])[] = [
  ["foot", "feet"],
  ["criteria", "criterion"],
  ["stenosis", "stenoses"],
  ["vertebra", "vertebrae"],
  ["diagnosis", "diagnoses"],
  ["prosthesis", "prostheses"],
];
/** Nobody asks for "lumbar spines". */
const uncounted = new Set(["spine", "therapy", "care", "neck", "jaw"]);
const irregulars = new Map(irregular);
const countable = new Set([...exactNouns, ...commonNouns, ...otherNouns, ...lastWords, ...irregulars.keys()]);

/** Singular and plural as pairs, where one would not find the other. */
export function pluralPairs(): (readonly [string, string])[] {
  const all = new Set([...exactNouns, ...commonNouns, ...otherNouns, ...irregulars.keys()]);
  return [...all].map((noun) => [noun, plural(noun)] as const);
}

/** The plural of a noun: "studies", "braces", "feet". */
export function plural(singular: string): string {
  const known = irregulars.get(singular);
  if (known) return known;
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(?:[sx]|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

/**
 * The plural of a phrase in small letters, by its last word; null where that is no noun that is
 * known to have one.
 */
export function pluralOfPhrase(phrase: string): string | null {
  const { before = "", last = "" } = /^(?<before>.*?)(?<last>[a-z]+)$/.exec(phrase)?.groups ?? {};
  if (before !== "" && uncounted.has(last)) return null;
  return countable.has(last) || phrase === "x-ray" ? `${before}${plural(last)}` : null;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
