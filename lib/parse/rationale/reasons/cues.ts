/** A cue found in a text: its value, and the place of its words. */
type FoundCue<T> = { value: T; from: number; to: number };

type Entry<T> = { pattern: RegExp; value: T };

/** Words are preselected by their first letters; the pattern decides. */
const longestLead = 4;
/** Above every code of a letter or digit, so that no two leads share a key. */
const base = 128;
/** How far a gap ("…") reaches, within its clause. */
const gap = "[^;]{0,70}?";

/**
 * Phrases of lower-case words, each with a value, searched only at their first word: one walk over
 * a text finds them all. A phrase is plain words (a blank also matches a hyphen) with `(a|b)` for a
 * choice, `?` after what may lack, `*` for any ending and `…` for a gap inside a clause.
 */
export class Cues<T> {
  readonly #byLead = new Map<number, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const entry = { pattern: patternOf(phrase), value };
      for (const lead of leadsOf(phrase)) {
        const key = keyOf(lead);
        const entries = this.#byLead.get(key);
        if (entries) entries.push(entry);
        else this.#byLead.set(key, [entry]);
      }
    }
  }

  /** Every cue of a text in lower case, in the order of their places. */
  find(lower: string): FoundCue<T>[] {
    const found: FoundCue<T>[] = [];
    let from = -1;
    let key = 0;
    for (let at = 0; at <= lower.length; at++) {
      const code = at < lower.length ? lower.charCodeAt(at) : 0;
      if (isWordPart(code)) {
        if (from < 0) from = at;
        if (at - from < longestLead) key = key * base + code;
      } else if (from >= 0) {
        const entries = this.#byLead.get(key);
        if (entries) for (const entry of entries) match(entry, lower, from, found);
        from = -1;
        key = 0;
      }
    }
    return found;
  }
}

function match<T>({ pattern, value }: Entry<T>, lower: string, from: number, found: FoundCue<T>[]): void {
  pattern.lastIndex = from;
  const hit = pattern.exec(lower);
  if (hit) found.push({ value, from, to: from + hit[0].length });
}

function keyOf(lead: string): number {
  let key = 0;
  for (let at = 0; at < lead.length; at++) key = key * base + lead.charCodeAt(at);
  return key;
}

function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function patternOf(phrase: string): RegExp {
  const open = phrase.endsWith("*");
  const source = phrase
    .replaceAll("(", "(?:")
    .replaceAll(" … ", `\\b${gap}\\b`)
    .replaceAll("*", "[a-z]*")
    .replaceAll(" ", "[ -]");
  return new RegExp(open ? source : `${source}(?![a-z])`, "y");
}

/** The first letters of the words that a phrase may begin with. */
function leadsOf(phrase: string): string[] {
  const choice = /^\(([^()]+)\)(?!\?)/.exec(phrase)?.[1];
  return (choice?.split("|") ?? [phrase]).map((words) => {
    const letters = /^[a-z0-9]+/.exec(words)?.[0] ?? "";
    const next = words[letters.length];
    const cutShort = letters.length < longestLead && next !== undefined && !" -'".includes(next);
    if (!letters || cutShort)
      throw new Error(`A cue must begin with a whole word or ${longestLead} letters of one: "${phrase}"`);
    return letters.slice(0, longestLead);
  });
}
