import { z } from "zod";
import { quote } from "@/lib/search/filters/filter";
import { injuryYear, year } from "@/lib/search/filters/year";

/** One year; "" where none is given. */
const aYear = z
  .string()
  .regex(/^(?:(?:19|20)\d\d)?$/)
  .catch("");

/** An open end reaches as far as a year in an address may. */
const [firstYear, lastYear] = [1900, 2099];

type RangeSpec<Key extends string> = {
  key: Key;
  /** The filter by single years, beside which it is shown and whose field it looks at. */
  beside: { key: string; field: string };
  name: string;
  dated: string;
  api: { from: { description: string; example: string }; to: { description: string; example: string } };
};

/**
 * A filter by years: both ends belong to it, "" leaves an end open. What states no date is left out. It
 * holds beside the single years chosen, and narrows their counts.
 */
function yearRange<const Key extends string>({ key, beside, name, dated, api }: RangeSpec<Key>) {
  const [from, to] = [`${key}-from`, `${key}-to`] as [`${Key}-from`, `${Key}-to`];
  return {
    kind: "range" as const,
    key,
    beside: beside.key,
    from,
    to,
    name,
    parameters: { [from]: aYear, [to]: aYear } as Record<`${Key}-from` | `${Key}-to`, typeof aYear>,
    api: { [from]: api.from, [to]: api.to } as Record<string, { description: string; example: string }>,
    /** Years are few: naming each uses the filter that is counted anyway. Null where no end is given. */
    conditionOf: (first: string, last: string) => {
      if (!first && !last) return null;
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
  name: "Decided",
  dated: "Decision dated",
  api: {
    from: { description: "First year of decision; what states no date is left out.", example: "2015" },
    to: { description: "Last year of decision.", example: "2017" },
  },
});

export const injured = yearRange({
  key: "injured",
  beside: { key: injuryYear.key, field: injuryYear.field },
  name: "Injured",
  dated: "Injury dated",
  api: {
    from: { description: "First year of injury; what states no date is left out.", example: "2010" },
    to: { description: "Last year of injury.", example: "2014" },
  },
});
