import type { Span } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import type { DenialReason } from "@/lib/letter/vocabulary";
import { cleanText } from "@/lib/search/text/clean-text";

/**
 * Of a sentence that a page's end parts, so many letters at its beginning and its end tell where it
 * stands.
 */
const [head, tail] = [24, 8];
const letter = /[\p{L}\p{N}]/gu;

/**
 * For each reason why a refusal stands, the sentence that shows it: the span leads to the letter's
 * text, the words are the rationale's, in which no page numbers and line ends are left. A sentence
 * that cannot be told apart there is missing.
 */
export function reasonSentences(
  { rationale, denialReasons }: Issue,
  text: string,
): Partial<Record<DenialReason, string>> {
  const sentences: Partial<Record<DenialReason, string>> = {};
  if (rationale === null) return sentences;
  for (const { value, span } of denialReasons) {
    const printed = text.slice(...span).replace(/\s+/g, " ");
    const sentence = rationale.value.includes(printed) ? printed : findSentence(rationale.value, printed);
    if (sentence) sentences[value] ??= cleanText(sentence);
  }
  return sentences;
}

/** Where a page's end, a hyphen or a ligature changed the words as printed. */
function findSentence(rationale: string, printed: string): string | null {
  const within = lettersOf(rationale);
  const place = findLetters(within.text, lettersOf(printed).text);
  if (place === null) return null;
  const [from, to] = [within.at[place[0]]!, within.at[place[1] - 1]! + 1];
  return rationale.slice(from, endOfSentence(rationale, to));
}

/** Letters and digits alone, which cleaning leaves as they are, and where each stands. */
function lettersOf(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let letters = "";
  for (const { 0: character, index } of text.matchAll(letter)) {
    letters += character;
    for (let unit = 0; unit < character.length; unit += 1) at.push(index + unit);
  }
  return { text: letters, at };
}

function findLetters(within: string, wanted: string): Span | null {
  if (wanted === "") return null;
  const whole = within.indexOf(wanted);
  if (whole >= 0) return [whole, whole + wanted.length];
  if (wanted.length < head + tail) return null;
  const from = within.indexOf(wanted.slice(0, head));
  if (from < 0) return null;
  const end = within.slice(from, from + wanted.length).lastIndexOf(wanted.slice(-tail));
  return end < head - tail ? null : [from, from + end + tail];
}

/** The stop, and what closes after it, belongs to the sentence. */
function endOfSentence(text: string, at: number): number {
  return at + (/^[^\p{L}\p{N}\s]{0,5}/u.exec(text.slice(at, at + 5))?.[0].length ?? 0);
}
