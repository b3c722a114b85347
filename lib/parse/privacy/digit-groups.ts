import type { Place, PrivateKind } from "@/lib/parse/privacy/rule";

/** Nine digits or more with at most three marks between two: no date alone is as long. */
const groups = /\d(?:[ \t.\-‐‑–()/]{0,3}(?:\r?\n[ \t]{0,3})?\d){8,40}/g;

const dash = "[ \\t]?[-‐‑–.][ \\t]?(?:\\r?\\n[ \\t]{0,3})?";
/** Not within a longer number, a date or a list. */
const edge = { left: "(?<![\\w/.–-]|\\d )", right: "(?![\\d/–-]|\\.\\d)" };

type Shape = { kind: PrivateKind; why: string; pattern: RegExp; accept?: (digits: string) => boolean };

const shapes: readonly Shape[] = [
  {
    kind: "payment-card",
    why: "Groups as on cards, the last digit a check of the others (Luhn).",
    pattern: shape(
      "\\d{4}([ -]?)\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?|3\\d{3}([ -]?)\\d{6}\\2\\d{5}|\\d{13}",
    ),
    accept: (digits) => /^[2-6]/.test(digits) && passesLuhn(digits),
  },
  {
    kind: "social-security-number",
    why: "Three, two and four digits; some hundreds of numbers are never given out.",
    pattern: shape(`\\d{3}(?:${dash}\\d{2}${dash}| \\d{2} )\\d{4}[A-Z]?`),
    accept: (digits) => !/^(?:000|666)|^\d{3}00|0000$/.test(digits),
  },
  {
    kind: "phone-number",
    why: "A number of North America: neither area nor exchange begins with 0 or 1.",
    pattern: shape(
      `(?:1[-. ]{0,2})?\\(?[2-9]\\d{2}(?:\\)[-. ]{0,2}|[-.‐‑–/ ])(?:\\r?\\n)?[2-9]\\d{2}(?:[-.‐‑–]| )(?:\\r?\\n)?\\d{4}|[2-9]\\d{2}[2-9]\\d{6}`,
    ),
  },
];

function shape(source: string): RegExp {
  return new RegExp(`${edge.left}(?:${source})${edge.right}`, "g");
}

/** Words before a number, and units behind it, that tell that it counts, cites or doses. */
const notPersonal =
  /\b(?:pages?|pp?|pgs?|codes?|CPT|HCPCS|ICD|NDC|PMID|PMCID|doi|ISBN|ISSN|NPI|lot|serial|model|part|mg|doses?|row|counts?|ratio|sections?|vol(?:ume)?|degrees|kg|torque|left|right|approved)\b[^;\n]{0,25}$/i;
const unit = /^\s?(?:mg|mcg|µg|ml|g|units?|tab|cap|mm|cm|kg|lbs?|degrees|ms|were|%|°)/i;

/** Personal numbers that their grouping alone shows, without a label. */
export function digitGroups(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(groups)) {
    const from = match.index;
    const end = from + match[0].length;
    if (notPersonal.test(text.slice(Math.max(0, from - 40), from)) || unit.test(text.slice(end, end + 10)))
      continue;
    if (text[from - 1] === "+" && match[0].replace(/\D/g, "").length <= 15)
      places.push({ kind: "phone-number", start: from - 1, end });
    else places.push(...shaped(text.slice(Math.max(0, from - 2), end + 1), Math.max(0, from - 2), text));
  }
  return places;
}

function shaped(group: string, from: number, text: string): Place[] {
  return shapes.flatMap(({ kind, pattern, accept }) =>
    [...group.matchAll(pattern)].flatMap((found): Place[] => {
      if (accept && !accept(found[0].replace(/\D/g, ""))) return [];
      const start = from + found.index;
      const opened = text[start - 1] === "(" && found[0].includes(")");
      return [{ kind, start: opened ? start - 1 : start, end: start + found[0].length }];
    }),
  );
}

/** Whether the last digit is the check digit of the others, as on payment cards (ISO/IEC 7812). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 1; at <= digits.length; at++) {
    const digit = Number(digits[digits.length - at]) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
