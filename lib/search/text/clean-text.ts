/**
 * Stands in the index where a word ends that the engine would take together with the next
 * ("325|mg", "<|30"); never shown. A hair space, since the engine takes it for a separator anyway:
 * its list of additional separators doubles the cost of every search.
 */
export const wordBreak = "\u200A";

const markup = /<\/?[a-zA-Z!][^<>]{0,400}>/g;
/**
 * What nobody can see and a reader cannot search for: lone surrogates, controls, zero-width and
 * directional marks, private use.
 */
const invisible = /(?![\t\n\v\f\r])[\p{Surrogate}\p{Private_Use}\p{Format}\p{Control}]/gu;
const blanks = / {2,}|[^\S\n ]+/g;

const numberBeforeUnit = /(?<=\d)(?=(?:mg|mcg|ug|gm?|ml|cc|units?|tabs?)\b)/gi;
/** Signs that the engine takes for letters: "<3 months", "Norco®". */
const signs = /[$<=>^|~°®™→]/g;

/** The engine searches the first 65,535 words of a field; what lies beyond is not stored either. */
const longest = 400_000;

/**
 * A letter's words without markup and invisible characters: safe to search, and to show between
 * marks of our own.
 */
export function cleanText(text: string): string {
  return text.slice(0, longest).replace(markup, " ").replace(invisible, "").replace(blanks, " ").trim();
}

/** `cleanText`, with every word apart from the next. */
export function searchableText(text: string): string {
  return breakWords(cleanText(text), wordBreak);
}

/** Parts words that are printed without a blank between them. */
export function breakWords(text: string, by: string): string {
  return text.replace(numberBeforeUnit, by).replace(signs, `${by}$&${by}`);
}

/** A text of the index as a reader sees it. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(wordBreak, "");
}
