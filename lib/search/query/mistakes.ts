import { filterNamed } from "@/lib/search/filters/field-names";
import { filterLabel } from "@/lib/search/filters/labels";
import { writeParts } from "@/lib/search/query/parts";
import type { Mistake, Piece } from "@/lib/search/query/tokens";
import type { Note } from "@/lib/search/read/result";
import { emptySearch } from "@/lib/search/url/params";

type Write = (pieces: readonly Piece[]) => string;

/**
 * What a reader is told of the mistakes in a query, each with the nearest query that is valid.
 * `queryOf` writes pieces as a query; `closed` is the query with its last quotation mark paired.
 */
export function notesOn(
  mistakes: readonly Mistake[],
  pieces: readonly Piece[],
  queryOf: Write,
  closed: () => string,
): Note[] {
  const asSearched = queryOf(pieces);
  const notes = mistakes.flatMap((mistake): Note[] => {
    switch (mistake.kind) {
      case "sides":
        return [
          {
            text: sentences.sides,
            instead: writeParts(mistake.parts),
          },
        ];
      case "alternatives":
        return [
          {
            text: `Of so many alternatives not all were searched; left out: ${mistake.words.join(", ")}.`,
            instead: asSearched,
          },
        ];
      case "near":
        return [
          {
            text: "Nearness is not asked for by a sign: words that stand close together come first. In quotation marks they stand side by side.",
            instead: queryOf(sideBySide(pieces, mistake.at)),
          },
        ];
      case "minus": {
        const meant = pieces.map((piece, at) =>
          at === mistake.at && typeof piece !== "string" ? { ...piece, excluded: true } : piece,
        );
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
  sides:
    "OR joins the words beside it; the others have to occur in any case. For all that stands on its sides as alternatives:",
  dangling: "An OR that does not stand between two words was left out.",
  bracket: "A bracket has no partner: it was left out.",
  quote: "A quotation mark has no partner: the words after it were searched as single words.",
  minus: "A minus that stands alone was left out: put it directly before the word to exclude.",
  group: "A minus counts for one word or phrase: each word between the brackets was left out.",
  bang: "A word is excluded by a minus before it.",
  wildcard: "A star is understood at the end of a word, behind letters: acupunct*.",
  fuzzy: "The signs ~ and ^ were left out: small slips in a word are forgiven without them.",
  long: "Only the first 500 characters were read.",
  beginnings: "Only one word can stand for its beginning (*): the last one does.",
} as const;

function sideBySide(pieces: readonly Piece[], at: number): readonly Piece[] {
  const [before, after] = [pieces[at - 1], pieces[at]];
  if (!before || !after || typeof before === "string" || typeof after === "string") return pieces;
  if (before.excluded || after.excluded) return pieces;
  const phrase = { printed: `${before.printed} ${after.printed}`, phrase: true, excluded: false };
  return pieces.toSpliced(at - 1, 2, phrase);
}
