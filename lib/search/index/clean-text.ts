/** Stands in the index where a number meets its unit ("325|mg"), so that both are words; never shown. */
export const unitBreak = "\uE002";

const markup = /<\/?[a-zA-Z!][^<>]{0,400}>/g;
/** What nobody can see and a reader cannot search for: lone surrogates, controls, zero-width and directional marks, private use. */
const invisible = /(?![\t\n\v\f\r])[\p{Surrogate}\p{Private_Use}\p{Format}\p{Control}]/gu;
const numberBeforeUnit = /(?<=\d)(?=(?:mg|mcg|ug|gm?|ml|cc|units?|tabs?)\b)/gi;

/** The engine searches the first 65,535 words of a field; what lies beyond is not stored either. */
const longest = 400_000;

/** A letter's words without markup and invisible characters: safe to search, and to show between marks of our own. */
export function cleanText(text: string): string {
  return text.slice(0, longest).replace(markup, " ").replace(invisible, "");
}

/** `cleanText`, with a break between a number and its unit, since the engine takes "325mg" for one word. */
export function searchableText(text: string): string {
  return breakUnits(cleanText(text));
}

/** Parts a number from its unit; with a blank, as a query needs it. */
export function breakUnits(text: string, by: string = unitBreak): string {
  return text.replace(numberBeforeUnit, by);
}
