import { filterLabel } from "@/lib/search/labels";
import { emptySearch, type FilterKey, filterKeys } from "@/lib/search/params";
import type { Mistake, Token } from "@/lib/search/query/tokens";
import type { Note } from "@/lib/search/result";

/** Names by which readers ask for a filter, beside its own. */
const otherNames: Record<string, FilterKey> = {
  body: "body-part",
  bodypart: "body-part",
  date: "year",
  decision: "outcome",
  drug: "treatment",
  drugclass: "drug-class",
  gender: "sex",
  result: "outcome",
  reviewer: "specialty",
};
/** Fields of other search engines that no filter stands for. */
const elsewhere = new Set(
  "title text body rationale summary heading issue case casenumber author site".split(" "),
);

/** Whether somebody who puts a colon behind the word means a field: `treatment:mri`. */
export function isFieldName(name: string): boolean {
  return filterNamed(name.toLowerCase()) !== undefined || elsewhere.has(name.toLowerCase());
}

function filterNamed(name: string): FilterKey | undefined {
  return filterKeys.find((key) => key === name) ?? otherNames[name];
}

type Write = (tokens: readonly Token[]) => string;

/**
 * What a reader is told of the mistakes in a query, each with the nearest query that is valid. `queryOf` writes tokens as a query;
 * `closed` is the query with its last quotation mark paired.
 */
export function notesOn(
  mistakes: readonly Mistake[],
  tokens: readonly Token[],
  queryOf: Write,
  closed: () => string,
): Note[] {
  const asSearched = queryOf(tokens);
  const notes = mistakes.flatMap((mistake): Note[] => {
    switch (mistake.kind) {
      case "or":
        return mistake === mistakes.find(({ kind }) => kind === "or")
          ? alternatives(mistakes, tokens, queryOf)
          : [];
      case "near":
        return [
          {
            text: "Nearness is not asked for by a sign: words that stand close together come first. In quotation marks they stand side by side.",
            instead: queryOf(sideBySide(tokens, mistake.at)),
          },
        ];
      case "minus": {
        const meant = tokens.map((token, at) => (at === mistake.at ? { ...token, excluded: true } : token));
        return [{ text: sentences.minus, instead: queryOf(meant) }];
      }
      case "quote":
        return [{ text: sentences.quote, instead: closed() }];
      case "field": {
        const filter = filterNamed(mistake.name);
        const text = filter
          ? `Fields are chosen among the filters, not typed: see “${filterLabel(filter, emptySearch)}”. The word itself was searched.`
          : `The words are sought in all parts of a letter: “${mistake.name}:” was left out.`;
        return [{ text, instead: asSearched }];
      }
      case "left out":
        return [
          {
            text: `Only the first ten words were searched; left out: ${mistake.words.join(", ")}.`,
            instead: asSearched,
          },
        ];
      default:
        return [{ text: sentences[mistake.kind], instead: asSearched }];
    }
  });
  return notes
    .filter(({ text }, index) => notes.findIndex((other) => other.text === text) === index)
    .map(({ text, instead }) => ({ text, instead: instead || null }));
}

const sentences = {
  or: "OR is not understood: all words have to occur. Search one alternative at a time; the values of a filter are alternatives.",
  quote: "A quotation mark has no partner: the words after it were searched as single words.",
  minus: "A minus that stands alone was left out: put it directly before the word to exclude.",
  group: "A minus counts for one word or phrase: each word between the brackets was left out.",
  bang: "A word is excluded by a minus before it.",
  wildcard: "A star is understood at the end of a word, behind letters: acupunct*.",
  fuzzy: "The signs ~ and ^ were left out: small slips in a word are forgiven without them.",
  long: "Only the first 500 characters were read.",
  beginnings: "Only one word can stand for its beginning (*): the last one does.",
} as const;

/** More alternatives of one query are not offered. */
const mostAlternatives = 4;

/** What stands on the sides of every OR, each a query of its own; in brackets only the words beside it, with all that stands around. */
function alternatives(mistakes: readonly Mistake[], tokens: readonly Token[], queryOf: Write): Note[] {
  const ors = mistakes.flatMap((mistake) => (mistake.kind === "or" ? [mistake] : []));
  const cuts = ors.map(({ at }) => at);
  const beside = [...new Set(cuts.flatMap((at) => [at - 1, at]))].filter((at) => tokens[at]);
  const sides = ors.some(({ bracketed }) => bracketed)
    ? beside.map((one) => tokens.filter((_, at) => at === one || !beside.includes(at)))
    : [0, ...cuts].map((from, at) => tokens.slice(from, cuts[at]));
  const queries = [...new Set(sides.map(queryOf))].filter((query) => query !== "");
  return queries.slice(0, mostAlternatives).map((instead, at) => ({
    text: at === 0 ? sentences.or : `Alternative ${at + 1}:`,
    instead,
  }));
}

function sideBySide(tokens: readonly Token[], at: number): Token[] {
  const [before, after] = [tokens[at - 1], tokens[at]];
  if (!before || !after || before.excluded || after.excluded) return [...tokens];
  const phrase = { printed: `${before.printed} ${after.printed}`, phrase: true, excluded: false };
  return tokens.toSpliced(at - 1, 2, phrase);
}
