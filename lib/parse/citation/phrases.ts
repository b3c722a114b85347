import type { LineText, Range } from "@/lib/parse/citation/line-text";

export type Side = "claims administrator" | "reviewer";

/**
 * A phrase that holds citations; `mtus` is what a remark behind it (or its lead-in) states of them,
 * null if nothing is stated; `led` what the lead-in alone states. `lead` is the place of that word.
 * A phrase may be empty ("Decision based on MTUS.").
 */
export type Phrase = Range & { mtus: boolean | null; led: boolean | null; by: Side | null; lead: Range };

const person =
  "claims\\sadministrator|(?:expert|physician|MAXIMUS|medical)\\s(?:physician\\s)?reviewer|maximus";
const also = "(?:['’]s)?\\s(?:also\\s)?";
const based =
  "(?:decision\\s(?:is\\s|was\\s)?based\\s(?:up)?on|based\\s(?:its|his/her|her/his|his|her|their|the)\\s(?:decision|determination)s?\\s(?:up)?on)";
const kind =
  "(?:(?<non>non\\s?-?\\s?MTUS\\b(?:\\scitations?)?)|(?<mtus>(?:CA(?:lifornia)?[\\s-])?MTUS\\b(?!/)(?:\\sguidelines?\\b)?))?\\s?:?";
/** The MTUS by its whole name. */
export const schedule = "(?:California\\s)?Medical\\sTreatment\\sUtilization\\sSchedule\\b(?:\\s\\(MTUS\\))?";
const boundaries = new RegExp(
  [
    `(?:,?\\s(?:which\\sis\\s)?a\\sMedical\\sTreatment\\sGuideline(?:\\s\\(MTG\\))?)?(?:,?\\s(?:which|that)\\s(?:is|are|was|were)\\s|,\\s)(?<not>not\\s)?(?:a\\s)?(?<remark>part)\\sof\\s(?:the\\s)?(?:MTUS\\b|${schedule})`,
    `(?:\\bthe\\s)?(?:(?:\\b(?<who>${person})${also})?\\b${based}|\\b(?<who2>${person})${also}(?:relied\\s(?:up)?on|cited))\\b\\s?:?\\s?(?:the\\s)?${kind}`,
    "\\band\\s(?:on\\s)?(?:the\\s)?(?<other>non\\s?-?\\s?MTUS)\\scitations?\\b\\s?:?",
  ].join("|"),
  "gi",
);
const claimsAdministrator = /claims/i;

/**
 * Splits a line at its lead-ins ("Decision based on MTUS", "… based its decision on the") and at
 * remarks ("which is part of the MTUS"). Text before the first lead-in is a phrase of its own. The
 * `hidden` stretches (fixed sentences) are left out.
 */
export function phrasesOf({ text }: LineText, hidden: readonly Range[]): Phrase[] {
  const phrases: Phrase[] = [];
  let open: Phrase = { from: 0, to: 0, mtus: null, led: null, by: null, lead: { from: 0, to: 0 } };
  const close = (to: number, remarked: boolean | null) => {
    for (const part of visible({ from: open.from, to }, hidden)) {
      const empty = isEmpty(text, part);
      if (!empty || (open.led && part.from === open.from))
        phrases.push({ ...open, ...part, mtus: remarked ?? open.led });
    }
  };
  for (const found of text.matchAll(boundaries)) {
    if (hidden.some(({ from, to }) => found.index >= from && found.index < to)) continue;
    const from = found.index + found[0].length;
    const { who, who2, non, other, mtus, not, remark } = found.groups ?? {};
    close(found.index, remark ? !not : null);
    if (remark) open = { ...open, from, to: from, mtus: null, led: null };
    else {
      const word = mtus ? text.indexOf(mtus, found.index) : from;
      const lead = { from: word, to: word + (mtus?.length ?? 0) };
      const led = non || other ? false : mtus ? true : null;
      open = {
        from,
        to: from,
        mtus: led,
        led,
        by: sideOf(who ?? who2),
        lead,
      };
    }
  }
  close(text.length, null);
  return phrases;
}

function sideOf(who: string | undefined): Side | null {
  if (!who) return null;
  return claimsAdministrator.test(who) ? "claims administrator" : "reviewer";
}

const separators = ' .:,;"“”()-';

function isEmpty(text: string, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (!separators.includes(text[at]!)) return false;
  return true;
}

function visible({ from, to }: Range, hidden: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (const gap of hidden) {
    if (gap.to <= start || gap.from >= to) continue;
    if (gap.from > start) parts.push({ from: start, to: gap.from });
    start = gap.to;
  }
  if (start < to || from === to) parts.push({ from: start, to });
  return parts;
}
