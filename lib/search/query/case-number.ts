const hyphens = /[‐‑–—]/g;
const mention =
  /(?<![\p{L}\p{N}-])(?:CM\s?[\s_-]?(?<year>\d{2})\s?[\s_/-]?\s?(?:(?<serial>\d{7})|(?<=[\s_/-])(?<unpadded>[1-9]\d{2,5}))|(?<bareYear>\d{2})-(?<bareSerial>\d{7}|[1-9]\d{4,5})|L-(?<digits>[0-9a-f]{16}))(?:_\d{1,2})?(?![\p{L}\p{N}]|-\d)/giu;

/**
 * What may stand beside the number in a citation: an address up to the number, a date or that there
 * is none, the numbers of an issue and of pages, and these words.
 */
const address = /\S*\/determinations\//g;
const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const date = new RegExp(
  `\\b(?:${month}\\s+\\d{1,2},?\\s+(?:19|20)\\d\\d|\\d{1,2}\\s+${month}\\s+(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/(?:\\d\\d){1,2}|(?:19|20)\\d\\d)\\b`,
  "gi",
);
const issue = /\bissues?\s+(?:(?:no\.?|number|#)\s*)?\d{1,2}\b/gi;
const noDate = /\bn\.\s?d\./gi;
/** What `ageNote` adds to a citation. */
const age = /\[cites guidelines replaced [^\]]{1,80}\]/gi;
const pages = /\bpp?\.\s?\d{1,3}(?:-\d{1,3})?\b/gi;
const citationWords = new Set(
  "imr case cases no nos number numbers determination determinations decision letter final issue of the dated decided cal calif california dwc cm date not stated casebook id pdf invented sample no".split(
    " ",
  ),
);

/** A case number as it stands in a query, and whether all else there is words of a citation. */
export type MentionedCase = { id: string; alone: boolean };

/**
 * The determinations that a query names, in order ("cm17-0019171", "CM17 19171", "17-0019171",
 * "L-…"); none behind a minus.
 */
export function caseNumbersIn(q: string): MentionedCase[] {
  // Of a word without digits a search asks hundreds of times.
  if (!/\d|L[‐‑–-]/i.test(q)) return [];
  const text = withoutAddress(q);
  const ids = [...text.matchAll(mention)].map(({ groups = {} }) => {
    const { year, serial, unpadded, bareYear, bareSerial, digits } = groups as Record<
      string,
      string | undefined
    >;
    if (digits) return `L-${digits.toLowerCase()}`;
    return `CM${year ?? bareYear}-${(serial ?? bareSerial ?? unpadded ?? "").padStart(7, "0")}`;
  });
  const distinct = [...new Set(ids)];
  const alone = distinct.length === 1 && isCitation(text.replace(mention, " "));
  return distinct.map((id) => ({ id, alone }));
}

/** The id of a determination where the query is nothing but one, or its citation; else null. */
export function caseNumberIn(q: string): string | null {
  const [first] = caseNumbersIn(q);
  return first?.alone ? first.id : null;
}

/** The ids of several determinations where the query is nothing but a list of them; else null. */
export function caseListIn(q: string): string[] | null {
  const cases = caseNumbersIn(q);
  if (cases.length < 2) return null;
  const rest = withoutAddress(q).replace(mention, " ");
  return isCitation(rest.replace(/\b(?:and|or)\b/gi, " ")) ? cases.map(({ id }) => id) : null;
}

function withoutAddress(q: string): string {
  const text = q.replace(hyphens, "-");
  return text.includes("/determinations/") ? text.replace(address, "") : text;
}

function isCitation(rest: string): boolean {
  const words = [age, date, issue, noDate, pages].reduce((text, part) => text.replace(part, " "), rest);
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => citationWords.has(word));
}
