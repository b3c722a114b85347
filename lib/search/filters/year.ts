import { filter, notStated, yearValue } from "@/lib/search/filters/filter";

const newestFirst = (a: string, b: string) => b.localeCompare(a);

export const year = filter({
  key: "year",
  field: "year",
  of: "letter",
  value: yearValue,
  read: ({ reading }) => reading.dates.decision?.value?.slice(0, 4) ?? notStated,
  order: newestFirst,
  dimension: "ordered",
  panel: { part: "more", place: 1 },
  words: { name: "Year of decision", value: (value) => value, noun: ["year", "years"] },
  api: { description: "Year of the decision.", example: "2017" },
  named: (words) => (/^20[0-3]\d$/.test(words) ? [words] : []),
  fieldNames: ["date"],
});

export const injuryYear = filter({
  key: "injury-year",
  field: "injuryYear",
  of: "letter",
  value: yearValue,
  read: ({ reading }) => reading.injury.date?.value?.slice(0, 4) ?? notStated,
  order: newestFirst,
  dimension: "ordered",
  panel: { part: "more", place: 7 },
  words: { name: "Year of injury", chip: "Year of injury", value: (value) => value, noun: ["year", "years"] },
  api: { description: "Year of the injury.", example: "2012" },
});
