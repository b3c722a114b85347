import type { Source } from "@/lib/letter/determination";
import { isBlank, replacementOf } from "@/lib/parse/layout/characters";
import { type Line, readLines } from "@/lib/parse/layout/lines";
import { breakAbove, withoutFurniture } from "@/lib/parse/layout/paragraphs";
import { measureSpacing } from "@/lib/parse/layout/spacing";
import type { Piece } from "@/lib/parse/piece";

/**
 * A letter's running text: visual lines joined into paragraphs, paragraphs kept apart by one
 * newline, one blank between words, plain quotes and hyphens, no page breaks and page numbers.
 * Every code unit keeps its place in the source.
 */
export function clean(source: Source): Piece {
  const lines = readLines(source.text);
  const spacing = measureSpacing(source.text, lines);
  const printed = withoutFurniture(source.text, lines, spacing);
  const writer = new CleanText(source.text);
  printed.forEach((line, index) => {
    const before = printed[index - 1];
    if (before) {
      if (breakAbove(source.text, before, line, spacing) === "paragraph") writer.write("\n", before.to);
      else if (!closesUp(source.text, before, line)) writer.write(" ", before.to);
    }
    writer.copy(line);
  });
  return writer.piece();
}

/**
 * A line end after a hyphen or stroke inside a word or a date ("post-", "1-12-", "and/") is no
 * blank; nor after a soft hyphen.
 */
function closesUp(text: string, before: Line, line: Line): boolean {
  const last = text.charCodeAt(before.to - 1);
  if (text.charCodeAt(before.to) === 0xad) return true;
  if (last !== 45 && last !== 47 && replacementOf(last) !== "-") return false;
  if (!isWordPart(text.charCodeAt(before.to - 2)) || !isWordPart(text.charCodeAt(line.from))) return false;
  // "pre- and post-operative": a suspended hyphen, so the words stay apart.
  return last === 47 || !/^(?:and|or|to)\b/.test(text.slice(line.from, line.from + 4));
}

function isWordPart(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Whether a line is plain ASCII with single blanks. */
function isPlain(text: string, { from, to }: Line): boolean {
  let before = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return true;
}

/** Collects cleaned text together with the source offset of each code unit. */
class CleanText {
  private text = "";
  private offsets: Int32Array;

  constructor(private readonly source: string) {
    // Cleaning shortens nearly every text; ligatures and dots of omission may make one longer.
    this.offsets = new Int32Array(source.length + 16);
  }

  write(characters: string, offset: number): void {
    const length = this.text.length;
    this.reserve(length + characters.length);
    for (let index = 0; index < characters.length; index++) this.offsets[length + index] = offset;
    this.text += characters;
  }

  /** Copies a line; most need no change. */
  copy(line: Line): void {
    this.reserve(this.text.length + line.to - line.from);
    if (isPlain(this.source, line)) this.copyStretch(line.from, line.to);
    else this.copyChanged(line);
  }

  private copyChanged(line: Line): void {
    let { from } = line;
    for (let at = from; at < line.to; at++) {
      const code = this.source.charCodeAt(at);
      if (code > 0x20 && code < 0x7f) continue;
      if (code === 0x20 && this.source.charCodeAt(at - 1) !== 0x20) continue;
      const replacement = isBlank(code) ? " " : replacementOf(code);
      if (replacement === undefined) continue;
      this.copyStretch(from, at);
      if (replacement !== " " || !this.text.endsWith(" ")) this.write(replacement, at);
      from = at + 1;
      this.reserve(this.text.length + line.to - from);
    }
    this.copyStretch(from, line.to);
  }

  private copyStretch(from: number, to: number): void {
    const { offsets } = this;
    let end = this.text.length;
    for (let at = from; at < to; at++) offsets[end++] = at;
    this.text += this.source.slice(from, to);
  }

  piece(): Piece {
    return { text: narrowed(this.source, this.text), offsets: this.offsets, start: 0 };
  }

  private reserve(length: number): void {
    if (length <= this.offsets.length) return;
    const grown = new Int32Array(length * 2);
    grown.set(this.offsets);
    this.offsets = grown;
  }
}

const wide = /[^\0-\xff]/;
const chunk = 8_192;

/**
 * A single typographic quote makes V8 keep a whole text with two bytes a character, and compile
 * every pattern a second time for it. Where cleaning left no such character, the text is built
 * again with one byte each.
 */
function narrowed(source: string, text: string): string {
  if (!wide.test(source) || wide.test(text)) return text;
  let narrow = "";
  for (let from = 0; from < text.length; from += chunk) {
    const codes = Array.from(text.slice(from, from + chunk), (character) => character.charCodeAt(0));
    narrow += String.fromCharCode(...codes);
  }
  return narrow;
}
