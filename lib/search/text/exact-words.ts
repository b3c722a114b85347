import { treatments } from "@/lib/catalog/treatments";
import { commonNouns, exactNouns, plural } from "@/lib/search/text/plurals";
import { joinedWords } from "@/lib/search/text/synonyms";

/**
 * Words that one or two slips of the finger turn into each other: another disease, another place,
 * another thing altogether.
 */
const confusable = `
hypertension hypotension hypertensive hypotensive perineal peroneal perineum peroneus ilium ileum iliac abduction adduction palpation
palpitation medial median medical mental dental renal rental ulnar spinal spiral neural neutral causal casual patient patent tender gender
preop postop oral aural thigh tight acute status states afferent efferent waist below never trace tension infection sprain strain
orthovisc orthotics orthosis lyrics
`;
/**
 * Words that are met as they are spelled: drugs, and whatever lies near another word of the field.
 * A misspelled word is none of them, so that its spelling is still forgiven. Sorted.
 */
export function exactWords(): string[] {
  const drugs = treatments.filter(({ drugClass }) => drugClass !== undefined);
  const names = drugs.flatMap(({ name, synonyms, brands }) => [name, ...synonyms, ...brands]).join(" ");
  const all = [
    ...wordsIn(`${confusable} ${names}`),
    ...exactNouns,
    ...exactNouns.map(plural),
    ...commonNouns,
    ...commonNouns.map(plural),
    ...joinedWords(),
  ];
  return [...new Set(all)].filter(({ length }) => length > 4).sort();
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}
