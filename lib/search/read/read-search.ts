import { caseNumbersIn } from "@/lib/search/query/case-number";
import { withDates } from "@/lib/search/query/dates";
import { notesOnOutcomes } from "@/lib/search/query/notes-on-outcomes";
import { correctWords } from "@/lib/search/read/correct";
import { interpretationOf } from "@/lib/search/read/interpretation";
import { rescued } from "@/lib/search/read/rescue";
import type { Interpretation } from "@/lib/search/read/result";
import { readAsFilters } from "@/lib/search/suggest/read-as-filters";
import type { SearchParams } from "@/lib/search/url/params";

/**
 * A search as it was typed, and as it is carried out: words that name values of filters are those
 * filters, and words that nothing has together with the others are not required.
 */
export type ReadSearch = {
  typed: SearchParams;
  params: SearchParams;
  /** Words, as a query has them, of which an issue need have none; those that have them come first. */
  preferred: readonly string[];
  interpretation: Interpretation | null;
};

/**
 * Reads a search once, for pages, exports, statistics, feeds and the API alike, so that all of them count
 * the same issues. Words in quotation marks stay words; `words=text` keeps all of them. One request where
 * words remain beside others, more only where nothing has all of them. Throws a SearchUnavailable.
 */
export async function readSearch(typed: SearchParams): Promise<ReadSearch> {
  const asTyped = { typed, params: typed, preferred: [], interpretation: null };
  if (typed.q === "" || caseNumbersIn(typed.q).length > 0) return asTyped;
  // A question about an outcome asks for the explanation, not for issues with that outcome.
  if (notesOnOutcomes(typed.q).length > 0) return asTyped;
  const {
    params: spelled,
    corrected,
    inLetters,
  } = await correctWords(typed.words === "text" ? typed : withDates(typed));
  if (typed.words === "text") {
    if (corrected.length === 0) return asTyped;
    const interpretation = interpretationOf(typed, spelled, { corrected, preferred: [], missing: [] });
    return { ...asTyped, params: spelled, interpretation };
  }
  const read = readAsFilters(spelled, (word) => inLetters.has(word));
  const { params: found, preferred, missing } = await rescued(read?.params ?? spelled, typed);
  if (found === typed) return asTyped;
  // Reading words as filters is no step of the reader's: the page asked for stays.
  const params = { ...found, page: typed.page };
  const slips = [...corrected, ...(read?.corrected ?? [])];
  const interpretation = interpretationOf(typed, params, { corrected: slips, preferred, missing });
  return { typed, params, preferred, interpretation };
}
