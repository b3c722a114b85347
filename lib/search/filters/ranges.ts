import { z } from "zod";
import { quote } from "@/lib/search/filters/filter";
import { injuryYear, year } from "@/lib/search/filters/year";

/** One year or one day (`2017`, `2017-02-28`); "" where none is given. */
const aDate = z
  .string()
  .regex(/^(?:(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?)?$/)
  .catch("");

/** An open end reaches as far as a year in an address may. */
const [firstYear, lastYear] = [1900, 2099];

const secondsOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

/** Days from the first to the last, both included; of a year its first and its last day. */
function daysWithin(field: string, first: string, last: string): string {
  const from = first && `${field} >= ${secondsOf(first.length > 4 ? first : `${first}-01-01`)}`;
  const to = last && `${field} <= ${secondsOf(last.length > 4 ? last : `${last}-12-31`)}`;
  return [from, to].filter(Boolean).join(" AND ");
}

type RangeSpec<Key extends string> = {
  key: Key;
  /** The filter by single years, beside which it is shown and whose field it looks at. */
  beside: { key: string; field: string };
  /** The field that holds the day, in seconds since 1970. */
  day: "decidedAt" | "injuredAt";
  name: string;
  dated: string;
  api: { from: { description: string; example: string }; to: { description: string; example: string } };
};

/**
 * A filter by years or days: both ends belong to it, "" leaves an end open. What states no date is left out. It
 * holds beside the single years chosen, and narrows their counts.
 */
function yearRange<const Key extends string>({ key, beside, day, name, dated, api }: RangeSpec<Key>) {
  const [from, to] = [`${key}-from`, `${key}-to`] as [`${Key}-from`, `${Key}-to`];
  const on = `${key}-on` as `${Key}-on`;
  return {
    kind: "range" as const,
    key,
    beside: beside.key,
    from,
    to,
    /** Another way to write both ends as one day; no address of ours has it. */
    on,
    name,
    parameters: { [from]: aDate, [to]: aDate } as Record<`${Key}-from` | `${Key}-to`, typeof aDate>,
    api: { [from]: api.from, [to]: api.to } as Record<string, { description: string; example: string }>,
    /** Years are few: naming each uses the filter that is counted anyway. Null where no end is given. */
    conditionOf: (first: string, last: string) => {
      if (!first && !last) return null;
      if (first.length > 4 || last.length > 4) return daysWithin(day, first, last);
      const [least, most] = [Number(first || firstYear), Number(last || lastYear)];
      const years = Array.from({ length: most - least + 1 }, (_, at) => quote(`${least + at}`));
      return `${beside.field} IN [${years.join(", ")}]`;
    },
    /** "Decision dated 2014–2016": says that what has no date is not in it. Null where no end is given. */
    label: (first: string, last: string) => {
      if (first && last) return first === last ? `${dated} ${first}` : `${dated} ${first}–${last}`;
      if (first) return `${dated} ${first} or later`;
      return last ? `${dated} ${last} or earlier` : null;
    },
  };
}

export const decided = yearRange({
  key: "decided",
  beside: { key: year.key, field: year.field },
  day: "decidedAt",
  name: "Decided",
  dated: "Decision dated",
  api: {
    from: {
      description: "First year or day (`2017-02-28`) of decision; what states no date is left out.",
      example: "2015",
    },
    to: { description: "Last year or day of decision.", example: "2017" },
  },
});

export const injured = yearRange({
  key: "injured",
  beside: { key: injuryYear.key, field: injuryYear.field },
  day: "injuredAt",
  name: "Injured",
  dated: "Injury dated",
  api: {
    from: { description: "First year or day of injury; what states no date is left out.", example: "2010" },
    to: { description: "Last year or day of injury.", example: "2014" },
  },
});

/** A day, or a moment within one; "" where none is given. */
const aMoment = z
  .string()
  .regex(/^(?:20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[0-2]\d:[0-5]\d(?::[0-5]\d)?Z)?)?$/)
  .catch("");

const isDay = (moment: string) => moment.length === 10;
const momentOf = (moment: string) => (isDay(moment) ? secondsOf(moment) : Date.parse(moment) / 1000);
/** The last second of a day, or a moment itself. */
const endOf = (moment: string) => momentOf(moment) + (isDay(moment) ? 86_399 : 0);
const momentWords = (moment: string) => moment.replace("T", ", ").replace("Z", " UTC");

/**
 * By when the casebook first held the letter as it is now: a letter that came again changed counts as
 * added then. Feeds and "new since your last visit" ask by it.
 */
export const added = {
  kind: "range" as const,
  key: "added" as const,
  beside: "",
  from: "added-from" as const,
  to: "added-to" as const,
  on: "added-on" as const,
  name: "Added here",
  parameters: { "added-from": aMoment, "added-to": aMoment } as Record<
    "added-from" | "added-to",
    typeof aMoment
  >,
  api: {
    "added-from": {
      description:
        "First day (`2026-12-01`) or moment (`2026-12-01T14:00:00Z`) on which the casebook held the letter as it is now; one that came again changed counts as added then.",
      example: "2020-01-01",
    },
    "added-to": { description: "Last day or moment of that.", example: "2099-12-31" },
  } as Record<string, { description: string; example: string }>,
  conditionOf: (first: string, last: string) =>
    [first && `addedAt >= ${momentOf(first)}`, last && `addedAt <= ${endOf(last)}`]
      .filter(Boolean)
      .join(" AND ") || null,
  label: (first: string, last: string) => {
    if (first && last)
      return first === last
        ? `Added here ${momentWords(first)}`
        : `Added here ${momentWords(first)} to ${momentWords(last)}`;
    if (first) return `Added here since ${momentWords(first)}`;
    return last ? `Added here by ${momentWords(last)}` : null;
  },
};
