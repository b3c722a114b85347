import { cut, type Piece, trim } from "@/lib/parse/piece";

/** A section's heading in the ways in which it is looked for, the surest first. */
export type Heading = readonly RegExp[];

/**
 * A heading in capitals anywhere, else in any case where it opens a paragraph, else in any case.
 */
export function heading(words: string): Heading {
  const source = words.replaceAll(" ", "\\s+");
  return [new RegExp(source), new RegExp(`(?<=^|\\n)${source}`, "i"), new RegExp(source, "i")];
}

/**
 * Cuts a letter at headings in the given order: `""` is what precedes the first one found, every
 * other section runs from its heading to the next one found. Sections whose heading is missing are
 * left out.
 */
export function cutAtHeadings<Name extends string>(
  letter: Piece,
  headings: readonly (readonly [Name, Heading])[],
): Partial<Record<Name | "", Piece>> {
  const heads: { name: Name | ""; start: number; end: number }[] = [{ name: "", start: 0, end: 0 }];
  for (const [name, patterns] of headings) {
    const from = heads.at(-1)!.end;
    const rest = letter.text.slice(from);
    const match = firstMatch(rest, patterns);
    if (match) heads.push({ name, start: from + match.index, end: from + match.index + match[0].length });
  }
  const sections: Partial<Record<Name | "", Piece>> = {};
  heads.forEach(({ name, end }, index) => {
    sections[name] = trim(cut(letter, end, heads[index + 1]?.start));
  });
  return sections;
}

function firstMatch(text: string, patterns: Heading): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** A section without the fixed sentence that opens it; as it is where that sentence is missing. */
export function withoutOpening(section: Piece | undefined, opening: RegExp): Piece | null {
  const match = section && opening.exec(section.text);
  return match ? trim(cut(section, match[0].length)) : (section ?? null);
}

/**
 * What follows the last decision in whole letters: the notice of its effect, the signature, the
 * copies.
 */
const closing = /\n(?:Effect\sof\sthe\sDecision|Sincerely|Respectfully|Disclaimer|cc)\b\s?[:,]/i;

/** A section without the letter's closing. */
export function withoutClosing(section: Piece | undefined): Piece | undefined {
  const match = section && closing.exec(section.text);
  return match ? trim(cut(section, 0, match.index)) : section;
}
