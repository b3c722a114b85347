import { specialties } from "@/lib/catalog/specialties";
import { treatments } from "@/lib/catalog/treatments";

/** Pairs that one or two slips of the finger turn into each other, and field words near a common one ("wrist", "waist"). */
const confusable = `
hypertension hypotension hypertensive hypotensive hyperextension hyperflexion perineal peroneal perineum peroneus ilium ileum iliac
ulnar radial spinal special cervical surgical lumbar nerve never wrist waist elbow ankle angle shoulder preop postop brace trace
`;
/** Parts of the body, in the words of letters. */
const anatomy = `
spine sacrum coccyx thoracic lumbosacral sacroiliac pelvis hip groin knee patella foot feet toe heel hand finger thumb forearm arm leg
neck head face jaw chest abdomen disc disk joint muscle tendon ligament cartilage meniscus labrum rotator carpal cubital tarsal median
sciatic femoral tibial plantar facet foramen vertebra vertebral
`;
/** Nouns of four letters, too short for the engine's tolerance, so that a plural would not be found. */
const shortNouns =
  "care cast dose drug exam gain goal hour note pain pill plan pump scan scar sign test trial unit visit week year";

const word = /[a-z]{3,}/g;

/**
 * Words of the field that must be met as they are spelled: where somebody types them rightly, a neighbour in spelling is another drug,
 * another part of the body. A misspelled word is not among them, so that its spelling is still forgiven.
 */
export function exactWords(): string[] {
  const names = treatments.flatMap(({ name, synonyms, brands }) => [name, ...synonyms, ...brands]);
  const all = wordsIn([confusable, anatomy, ...names, ...specialties.map(({ name }) => name)].join(" "));
  return [...new Set([...all, ...[...all].map(plural)])].filter(({ length }) => length > 4).sort();
}

/** Singular and plural of the field's nouns as pairs of equals: exact words would miss the other, short words always would. */
export function pluralPairs(): [string, string][] {
  const undrugged = treatments.filter(({ drugClass }) => drugClass === undefined);
  const names = undrugged.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  const nouns = [...wordsIn([anatomy, shortNouns, ...names].join(" "))];
  return nouns
    .filter((noun) => !noun.endsWith("s") && !uncounted.has(noun))
    .map((noun) => [noun, plural(noun)]);
}

const uncounted = new Set(["foot", "feet", "and", "for", "with", "the", "per"]);

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(word) ?? []);
}

function plural(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(?:[sx]|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}
