import { filterLabel } from "@/lib/search/filters/all";
import { filterNamed } from "@/lib/search/filters/field-names";
import type { Note } from "@/lib/search/query/note";
import { writeParts } from "@/lib/search/query/parts";
import type { Mistake, Piece } from "@/lib/search/query/tokens";
import { emptySearch } from "@/lib/search/url/params";

type Write = (pieces: readonly Piece[]) => string;

/**
 * Notes on the mistakes in a query, each once, with the nearest query that is valid. `queryOf` writes pieces
 * as a query; `closed` is the query with its last quotation mark paired.
 */
export function notesOn(
  mistakes: readonly Mistake[],
  pieces: readonly Piece[],
  queryOf: Write,
  closed: () => string,
): Note[] {
  const asSearched = queryOf(pieces);
  const notes = mistakes.map((mistake): Note => {
    switch (mistake.kind) {
      case "sides":
        return { says: { id: "sides" }, instead: writeParts(mistake.parts) };
      case "alternatives":
        return { says: { id: "alternatives-left-out", words: mistake.words }, instead: asSearched };
      case "left out":
        return { says: { id: "words-left-out", words: mistake.words }, instead: asSearched };
      case "near":
        return { says: { id: "near" }, instead: queryOf(sideBySide(pieces, mistake.at)) };
      case "minus": {
        const meant = pieces.map((piece, at) =>
          at === mistake.at && typeof piece !== "string" ? { ...piece, excluded: true } : piece,
        );
        return { says: { id: "minus" }, instead: queryOf(meant) };
      }
      case "quote":
        return { says: { id: "quote" }, instead: closed() };
      case "field": {
        const filter = filterNamed(mistake.name);
        return filter
          ? { says: { id: "filter-typed", filter: filterLabel(filter, emptySearch) }, instead: asSearched }
          : { says: { id: "field-typed", name: mistake.name }, instead: asSearched };
      }
      default:
        return { says: { id: mistake.kind }, instead: asSearched };
    }
  });
  const same = (a: Note, b: Note) => JSON.stringify(a.says) === JSON.stringify(b.says);
  return notes
    .filter((note, index) => notes.findIndex((other) => same(note, other)) === index)
    .map(({ says, instead }) => ({ says, instead: instead || null }));
}

function sideBySide(pieces: readonly Piece[], at: number): readonly Piece[] {
  const [before, after] = [pieces[at - 1], pieces[at]];
  if (!before || !after || typeof before === "string" || typeof after === "string") return pieces;
  if (before.excluded || after.excluded) return pieces;
  const phrase = { printed: `${before.printed} ${after.printed}`, phrase: true, excluded: false };
  return pieces.toSpliced(at - 1, 2, phrase);
}
