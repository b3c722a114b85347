import { isEnglish, NearWords } from "@/lib/catalog/dictionary";
import { isLayWord } from "@/lib/catalog/lay-words";
import { nouns } from "@/lib/catalog/nouns";
import { searchSynonyms } from "@/lib/catalog/treatments";
import { names } from "@/lib/search/filters/names";
import { flatTerms, replaceTerms, writeParts } from "@/lib/search/query/parts";
import { searchOf } from "@/lib/search/query/search-of";
import type { Term } from "@/lib/search/query/terms";
import { countHolders, countIssues } from "@/lib/search/read/count-issues";
import type { Interpretation } from "@/lib/search/read/result";
import { isCorrected } from "@/lib/search/suggest/named-values";
import { plural } from "@/lib/search/text/plurals";
import { entryOf } from "@/lib/search/text/synonyms";
import { wordsIn } from "@/lib/search/text/word-key";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";

/** Further words are not looked at. */
const mostTried = 12;
const shortestCorrected = 5;
const mostCandidates = 8;

/**
 * A search whose misspelled words are put right, with the unusual words that letters do have, and those that
 * none has and that stay as they are.
 */
export type Corrected = {
  params: SearchParams;
  corrected: Interpretation["corrected"];
  inLetters: ReadonlySet<string>;
  nowhere: ReadonlySet<string>;
};

/**
 * Replaces the words that neither a dictionary nor any letter has by the nearest word that letters
 * have. One
 * request where a word is unknown to the dictionary, a second where no letter has it. Throws a
 * SearchUnavailable.
 */
export async function correctWords(params: SearchParams): Promise<Corrected> {
  const { whole: parts } = searchOf(params).query;
  const typed = [...new Set(flatTerms(parts).filter(isPlainWord).map(keyOf))].slice(0, mostTried);
  const unusual = typed.filter((word) => isCorrected(word) || !isKnown(word));
  const alone = unusual.map((word): SearchParams => ({ ...emptySearch, q: word, words: "text" }));
  const held = await countHolders(alone);
  const inLetters = new Set(unusual.filter((_, at) => held[at]));
  const unknown = unusual.filter(
    (word) => word.length >= shortestCorrected && !inLetters.has(word) && !isEnglish(word),
  );
  const found = await nearestInLetters(unknown);
  const nowhere = new Set(unusual.filter((word) => !inLetters.has(word) && !found.has(word)));
  if (found.size === 0) return { params, corrected: [], inLetters, nowhere };
  const right = replaceTerms(parts, (terms) =>
    terms.map((term) => {
      const as = isPlainWord(term) ? found.get(keyOf(term)) : undefined;
      return as ? { ...term, text: as, words: as } : term;
    }),
  );
  const corrected = [...found].map(([word, as]) => ({ typed: word, as }));
  return { params: { ...params, q: writeParts(right) }, corrected, inLetters, nowhere };
}

/** Whether a search has to find one of some words that no letter has, hence finds nothing. */
export function isHopeless(params: SearchParams, nowhere: ReadonlySet<string>): boolean {
  if (nowhere.size === 0) return false;
  const { parts } = searchOf(params).query;
  const isAnd = parts.length === 1 && parts[0]!.alternatives.length === 1;
  return isAnd && flatTerms(parts).some((term) => isPlainWord(term) && nowhere.has(keyOf(term)));
}

function isPlainWord({ kind, quoted, excluded, text }: Term): boolean {
  return kind === "word" && !quoted && !excluded && /^\p{L}+$/u.test(text);
}

function keyOf({ text }: Term): string {
  return text.toLowerCase();
}

let known: ReadonlySet<string> | undefined;
let nearWords: NearWords | undefined;

/** The words of the field: of names and of the table of nouns. */
function wordsOfTheField(): ReadonlySet<string> {
  known ??= new Set([
    ...nouns,
    ...nouns.map(plural),
    ...names.flatMap(({ folded }) => folded.split("-").filter((word) => word.length > 3)),
    ...searchSynonyms.flatMap(({ equals }) =>
      equals.flatMap((name) => wordsIn(name).filter((word) => word.length > 3)),
    ),
  ]);
  return known;
}

function isKnown(word: string): boolean {
  return (
    word.length < 4 ||
    isEnglish(word) ||
    isLayWord(word) ||
    wordsOfTheField().has(word) ||
    entryOf(word) !== undefined
  );
}

/** For each word the nearest one that some letter has, the most frequent of those equally near. */
async function nearestInLetters(words: readonly string[]): Promise<Map<string, string>> {
  if (words.length === 0) return new Map();
  nearWords ??= new NearWords(wordsOfTheField());
  const all = nearWords;
  const tried = words.flatMap((word) => all.of(word, mostCandidates).map((one) => ({ word, ...one })));
  const counts = await countIssues(
    tried.map(({ near }) => ({ ...emptySearch, q: `"${near}"`, words: "text" })),
  );
  const found = new Map<string, string>();
  tried
    .map((one, at) => ({ ...one, issues: counts[at] ?? 0 }))
    .filter(({ issues }) => issues > 0)
    .toSorted((a, b) => a.distance - b.distance || b.issues - a.issues)
    .forEach(({ word, near }) => {
      if (!found.has(word)) found.set(word, near);
    });
  return found;
}
