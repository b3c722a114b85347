import { isMereWord } from "@/lib/search/query/questions";
import type { SearchParams } from "@/lib/search/url/params";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const spanish = "ene feb mar abr may jun jul ago sep oct nov dic".split(" ");
const monthName =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\.?";
const yearNumber = "(?<year>(?:19|20)\\d\\d)";

/** Dates as readers write them, the most exact first; US order, as the letters print them. */
const forms: readonly RegExp[] = [
  /(?<![\d/.-])(?<numeric>\d{1,2})[/.-](?<day>\d{1,2})[/.-](?<year>(?:19|20)\d\d)(?![\d/-])/i,
  /(?<![\d/-])(?<year>(?:19|20)\d\d)-(?<numeric>\d{2})-(?<day>\d{2})(?![\d/-])/i,
  new RegExp(`\\b${monthName}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${yearNumber}\\b`, "i"),
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:de\\s+)?${monthName},?\\s+(?:de\\s+)?${yearNumber}\\b`,
    "i",
  ),
  new RegExp(`\\b${monthName},?\\s+(?:of\\s+|de\\s+)?${yearNumber}\\b`, "i"),
  /(?<![\w/.-])(?<numeric>\d{1,2})(?<sign>[/-])(?<day>\d{1,2})\k<sign>(?<short>\d\d)(?![\w/-])/i,
  /(?<![\w/.-])(?<year>20[0-3]\d)-?(?<numeric>0[1-9]|1[0-2])(?<day>[0-3]\d)(?![\w/-])/i,
  /(?<![\w/.-])(?<year>(?:19|20)\d\d)-(?<numeric>0[1-9]|1[0-2])(?![\w/-])/i,
  /(?<![\d/.-])(?<numeric>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/-])/i,
  // A hyphen joins two years, and nothing else.
  /(?<![\d/]|(?<!\.)\.)(?<!(?<!\b(?:19|20)\d\d)-)(?<year>(?:19|20)\d\d)(?![\d/]|-(?!(?:19|20)\d\d\b))/i,
];

/** "January to February 2017": the year is that of both. Neighbouring months with "or" are one stretch. */
const monthsOfOneYear = new RegExp(
  `\\b${monthName.replace("?<month>", "?:")}(?<until>\\s*(?:-|–|to|through|thru|and|or|y|a)\\s*)(?=${monthName.replace("?<month>", "?:")},?\\s+${yearNumber}\\b)`,
  "gi",
);

const injury =
  /(?:\b(?:workers?\s+)?(?:injur(?:y|ies|ed)|hurt|accidents?|doi)(?:\s+(?:dates?|years?))?|\bdates?\s+of\s+(?:the\s+)?injury|\byears?\s+of\s+(?:the\s+)?injury)\s*(?:of|on|in|from|:)?\s*$/i;
const deciding =
  /\b(?:decisions?|determinations?|letters?|decided|dated|issued)?\s*(?:on|in|of|from|dated|en)?\s*$/i;
const since = /\b(?:since|starting(?:\s+in)?|desde)\s*$/i;
const fromDay = /\bfrom\s*$/i;
const never = /(?!)/;
const onwards =
  /^\s*(?:\+|(?:and|or)\s+(?:later|after|newer|since)\b|on(?:wards?)?\b(?!\s+\p{L})|to\s+(?:the\s+)?(?:present|date|now|today)\b)/iu;
const orEarlier = /^\s*(?:and|or)\s+(?:earlier|before|older)\b/i;
const after = /\bafter\s*$/i;
const before = /\bbefore\s*$/i;
const until = /\b(?:until|till|through|up\s+to|hasta)\s*$/i;
const between = /^\s*(?:-|–|\.{2,3}|…|to|and|through|until|y|a)\s*$/i;
const opening = /\b(?:between|from|entre)\s*$/i;

/** A day, a month or a year: its first and its last day, as addresses have them. */
type Stretch = { first: string; last: string; at: number; end: number };

/**
 * The search with the days, months and ranges that its words name: "02/28/2017", "February 2017", "since
 * 2016", "between January 15, 2017 and 2/5/2017" as dates of decision, "injured in 2012" as dates of
 * injury. What is in quotation marks stays; a search that has such dates already is left as it is. A
 * year alone is left to those who read words as filters.
 */
export function withDates(params: SearchParams): SearchParams {
  const q = params.q.replace(monthsOfOneYear, (first, ...groups) => {
    const { until = "", year = "" } = groups.at(-1) as Record<string, string>;
    return `${first.slice(0, -until.length).trim()} ${year} to `;
  });
  if (q.includes('"')) return params;
  const found = stretchesIn(q);
  const [one, two] = found;
  if (!one) return params;
  const range =
    two && (between.test(q.slice(one.end, two.at)) || isNextYear(one, two, q))
      ? { ...one, last: two.last, end: two.end }
      : one;
  let lead = q.slice(0, one.at);
  const isRange = range !== one;
  const isYear = !isRange && isYearNumber(one.first);
  let [from, to] = [range.first, range.last];
  let isBound = isRange;
  let tail = q.slice(range.end);
  if (isRange) lead = lead.replace(opening, "");
  else if (onwards.test(tail) || orEarlier.test(tail)) {
    isBound = true;
    [from, to] = onwards.test(tail) ? [range.first, ""] : ["", range.last];
    lead = lead.replace(opening, "");
    tail = tail.replace(onwards, " ").replace(orEarlier, " ");
  } else
    for (const [pattern, ends] of [
      [since, [range.first, ""]],
      // Cases "from 2016" are of that year; those "from May 2" are of the days since.
      [isDay(range) ? fromDay : never, [range.first, ""]],
      [after, [dayAfter(range.last), ""]],
      [before, ["", dayBefore(range.first)]],
      [until, ["", range.last]],
    ] as const)
      if (!isBound && pattern.test(lead)) {
        isBound = true;
        lead = lead.replace(pattern, "");
        [from, to] = ends;
      }
  const ofInjury = injury.test(lead);
  if (isYear && !isBound && !ofInjury) return params;
  const [fromKey, toKey] = ofInjury
    ? (["injured-from", "injured-to"] as const)
    : (["decided-from", "decided-to"] as const);
  if (params[fromKey] || params[toKey]) return params;
  lead = lead.replace(ofInjury ? injury : deciding, " ");
  const rest = `${lead} ${tail}`.replace(/\s+/g, " ").trim();
  return { ...params, q: isMere(rest) ? "" : rest, [fromKey]: from, [toKey]: to, page: 1 };
}

/** Whether what is left beside dates asks for issues of any kind: "show me all cases". */
function isMere(rest: string): boolean {
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => isMereWord(word) || asking.test(word));
}

const asking =
  /^(?:show|me|find|get|give|see|the|of|in|from|i|want|need|please|are|is|there|what|which|how|many|were|was|decided)$/;

function isYearNumber(date: string): boolean {
  return /^\d{4}$/.test(date);
}

function isDay({ first, last }: Stretch): boolean {
  return first === last && !isYearNumber(first);
}

/** "2016, 2017" */
function isNextYear(one: Stretch, two: Stretch, q: string): boolean {
  const areYears = isYearNumber(one.first) && isYearNumber(two.first);
  return (
    areYears && Number(two.first) - Number(one.first) === 1 && /^\s*,\s*$/.test(q.slice(one.end, two.at))
  );
}

/** The dates of a query in the order typed, none inside another. */
function stretchesIn(q: string): Stretch[] {
  const found: Stretch[] = [];
  for (const form of forms)
    for (const match of q.matchAll(new RegExp(form, "gi"))) {
      const at = match.index;
      const end = at + match[0].length;
      const stretch = stretchOf(match.groups ?? {});
      const isInside = found.some((other) => at < other.end && end > other.at);
      if (stretch && !isInside) found.push({ ...stretch, at, end });
    }
  return found.toSorted((a, b) => a.at - b.at);
}

function stretchOf(groups: Record<string, string | undefined>): { first: string; last: string } | null {
  const { numeric, month: name, day, short: twoDigits } = groups;
  const century = Number(twoDigits) < 50 ? 20 : 19;
  const year = groups.year ?? `${century}${twoDigits}`;
  if (!numeric && !name) return { first: year, last: year };
  const shortName = name?.toLowerCase().slice(0, 3) ?? "";
  const month = name ? Math.max(months.indexOf(shortName), spanish.indexOf(shortName)) + 1 : Number(numeric);
  if (month < 1 || month > 12) return null;
  const isoMonth = `${year}-${`${month}`.padStart(2, "0")}`;
  if (day) {
    const iso = `${isoMonth}-${day.padStart(2, "0")}`;
    const date = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(date.getTime()) || isoOf(date) !== iso ? null : { first: iso, last: iso };
  }
  return { first: `${isoMonth}-01`, last: isoOf(new Date(Date.UTC(Number(year), month, 0))) };
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

/** The next day or year of a day or a year. */
function shifted(day: string, by: number): string {
  if (day.length === 4) return `${Number(day) + by}`;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return isoOf(date);
}
