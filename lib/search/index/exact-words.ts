import { treatments } from "@/lib/catalog/treatments";

/** Words that one or two slips of the finger turn into each other: another disease, another place, another thing altogether. */
const confusable = `
hypertension hypotension hypertensive hypotensive perineal peroneal perineum peroneus ilium ileum iliac abduction adduction palpation
palpitation medial median medical mental dental renal rental ulnar spinal spiral neural neutral causal casual patient patent tender gender
preop postop oral aural thigh tight acute status states afferent efferent waist below never trace tension infection sprain strain
`;
/** Parts of the body and things asked for, each near some other word. */
const nouns = `
spine sacrum thoracic pelvis hip groin knee patella foot toe heel hand finger thumb wrist forearm elbow shoulder arm leg neck head face jaw
chest abdomen disc disk joint nerve muscle tendon ligament meniscus labrum facet foramen vertebra ankle angle brace cane injection lesion
tablet
`;
/** Nouns whose plural the engine's tolerance for slips does not reach: too short, or in -y. */
const otherNouns = `
care cast dose drug exam gain goal hour note pain pill plan pump rash scan scar sign test trial unit visit week year
therapy surgery study biopsy injury agency deformity extremity
`;
const irregular: readonly (readonly [string, string])[] = [
  ["foot", "feet"],
  ["vertebra", "vertebrae"],
  ["diagnosis", "diagnoses"],
  ["prosthesis", "prostheses"],
];

/**
 * Words that are met as they are spelled: drugs, and whatever lies near another word of the field. A misspelled word is none of
 * them, so that its spelling is still forgiven. Sorted.
 */
export function exactWords(): string[] {
  const drugs = treatments.filter(({ drugClass }) => drugClass !== undefined);
  const names = drugs.flatMap(({ name, synonyms, brands }) => [name, ...synonyms, ...brands]).join(" ");
  const all = [...wordsIn(`${confusable} ${nouns} ${names}`), ...wordsIn(nouns).map(plural)];
  return [...new Set(all)].filter(({ length }) => length > 4).sort();
}

/** Singular and plural as pairs of equals, where one would not find the other. */
export function pluralPairs(): (readonly [string, string])[] {
  const regular = wordsIn(`${nouns} ${otherNouns}`).filter(
    (noun) => !irregular.some(([one]) => one === noun),
  );
  return [...regular.map((noun) => [noun, plural(noun)] as const), ...irregular];
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}

function plural(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(?:[sx]|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}
