/**
 * In small letters, one blank between words as the engine parts them: spellings with one key are
 * one to it.
 */
export function wordKey(text: string): string {
  return wordsIn(text).join(" ");
}

/** The words of a text as the engine parts them, in small letters. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the words of `part` stand side by side in a text. */
export function holdsWords(text: string, part: string): boolean {
  return ` ${wordKey(text)} `.includes(` ${wordKey(part)} `);
}
