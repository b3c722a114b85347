import type { SearchParams } from "@/lib/search/url/params";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const days: readonly RegExp[] = [
  /(?<![\d/.-])(?<numeric>\d{1,2})[/.-](?<day>\d{1,2})[/.-](?<year>(?:19|20)\d\d)(?![\d/-])/,
  /(?<![\d/-])(?<year>(?:19|20)\d\d)-(?<numeric>\d{2})-(?<day>\d{2})(?![\d/-])/,
  new RegExp(`\\b${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d\\d)\\b`, "i"),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(?<year>(?:19|20)\\d\\d)\\b`, "i"),
];
const from = /\b(?:since|from|after|starting)\s+$/i;
const to = /\b(?:before|until|till|through|up\s+to)\s+$/i;
const on = /\b(?:on|decided|dated)\s+$/i;
const years =
  /\b(?<word>since|after|from|before|until|through|up\s+to)\s+(?<one>(?:19|20)\d\d)\b|(?:\bbetween\s+|\bfrom\s+)?(?<![\d/-])\b(?<first>(?:19|20)\d\d)\s?(?:-|–|to|and)\s?(?<last>(?:19|20)\d\d)\b(?![\d/-])/i;

/**
 * The search with the days and ranges of years that its words name as dates of decision: "02/28/2017",
 * "February 28, 2017", "since 2016", "2014-2016". Days are read month first, as the letters print them.
 * What is in quotation marks stays; a search that has dates of decision already is left as it is.
 */
export function withDates(params: SearchParams): SearchParams {
  if (params.q.includes('"') || params["decided-from"] || params["decided-to"]) return params;
  return withDay(params) ?? withYears(params) ?? params;
}

function withDay(params: SearchParams): SearchParams | null {
  for (const pattern of days) {
    const match = pattern.exec(params.q);
    const day = match && dayOf(match.groups ?? {});
    if (!match || !day) continue;
    const before = params.q.slice(0, match.index);
    const after = params.q.slice(match.index + match[0].length);
    const [since, until] = [from.test(before), to.test(before)];
    const q = `${before.replace(since ? from : until ? to : on, "")} ${after}`.replace(/\s+/g, " ").trim();
    return { ...params, q, "decided-from": until ? "" : day, "decided-to": since ? "" : day, page: 1 };
  }
  return null;
}

function dayOf({
  numeric,
  month: name,
  day = "",
  year = "",
}: Record<string, string | undefined>): string | null {
  const number = name ? months.indexOf(name.toLowerCase()) + 1 : Number(numeric);
  const iso = `${year}-${`${number}`.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

function withYears(params: SearchParams): SearchParams | null {
  const match = years.exec(params.q);
  if (!match) return null;
  const { word = "", one = "", first = "", last = "" } = match.groups as Record<string, string | undefined>;
  const q = params.q.replace(match[0], " ").replace(/\s+/g, " ").trim();
  if (first) return { ...params, q, "decided-from": first, "decided-to": last, page: 1 };
  const year = Number(one);
  const ends = {
    since: [one, ""],
    from: [one, ""],
    after: [`${year + 1}`, ""],
    before: ["", `${year - 1}`],
  }[word.toLowerCase()] ?? ["", one];
  return { ...params, q, "decided-from": ends[0]!, "decided-to": ends[1]!, page: 1 };
}
