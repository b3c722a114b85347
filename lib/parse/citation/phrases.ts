import type { LineText, Range } from "./line-text";

export type Side = "claims administrator" | "reviewer";

/** A phrase that introduces citations; `mtus` is what its lead-in says of them, null where it says nothing. */
export type Phrase = Range & { mtus: boolean | null; by: Side | null };

const lead =
  /(?:\bthe\s)?(?:\b(?<who>claims\sadministrator|(?:expert|physician|MAXIMUS|medical)\s(?:physician\s)?reviewer|maximus)(?:['’]s)?\s(?:also\s)?)?\b(?:decision\s(?:is\s|was\s)?based\s(?:up)?on|based\s(?:its|his\/her|her\/his|his|her|their|the)\s(?:decision|determination)s?\s(?:up)?on|relied\s(?:up)?on|cited)\b\s?:?\s?(?:the\s)?(?:(?<non>non\s?-?\s?MTUS)\b(?:\scitations?)?|(?<mtus>(?:CA(?:lifornia)?\s)?MTUS)\b(?!\/))?\s?:?/gi;
const reviewer = /reviewer|maximus/i;
const claimsAdministrator = /claims/i;
const separateWords = /^[\s.:,;"“”()-]*$/;

/**
 * Splits a line at its lead-ins ("Decision based on MTUS", "… based its decision on the"). Text before the first lead-in is a
 * phrase of its own. `hidden` stretches (the fixed sentences) are left out.
 */
export function phrasesOf({ text }: LineText, hidden: readonly Range[]): Phrase[] {
  const phrases: Phrase[] = [];
  let open: Phrase = { from: 0, to: 0, mtus: null, by: null };
  const close = (to: number) => {
    for (const part of visible({ from: open.from, to }, hidden))
      if (!separateWords.test(text.slice(part.from, part.to))) phrases.push({ ...open, ...part });
  };
  for (const found of text.matchAll(lead)) {
    if (hidden.some(({ from, to }) => found.index >= from && found.index < to)) continue;
    close(found.index);
    const { who, non, mtus } = found.groups ?? {};
    const from = found.index + found[0].length;
    open = { from, to: from, mtus: non ? false : mtus ? true : null, by: sideOf(who) };
  }
  close(text.length);
  return phrases;
}

function sideOf(who: string | undefined): Side | null {
  if (!who) return null;
  if (claimsAdministrator.test(who)) return "claims administrator";
  return reviewer.test(who) ? "reviewer" : null;
}

function visible({ from, to }: Range, hidden: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (const gap of hidden) {
    if (gap.to <= start || gap.from >= to) continue;
    if (gap.from > start) parts.push({ from: start, to: gap.from });
    start = gap.to;
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}
