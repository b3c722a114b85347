import { leastYears, sexSchema } from "@/lib/letter/vocabulary";
import { filter, notStated, oneOf } from "@/lib/search/filters/filter";

export const sex = filter({
  key: "sex",
  field: "sex",
  of: "letter",
  value: oneOf(...sexSchema.options, notStated),
  read: ({ reading }) => reading.patient.sex?.value ?? notStated,
  panel: { part: "more", place: 7 },
  words: { name: "Worker’s sex" },
  named: (words) =>
    /^(?:fem[ae]les?|wom[ae]n|mujer(?:es)?)(?: (?:workers?|patients?))?$/.test(words)
      ? ["female"]
      : /^(?:males?|men|hombres?)(?: (?:workers?|patients?))?$/.test(words)
        ? ["male"]
        : [],
  api: { description: "The worker’s sex." },
  fieldNames: ["gender"],
});

const ageBands = ["0-17", "18-29", "30-39", "40-49", "50-59", "60-69", "70-120"] as const;
type AgeBand = (typeof ageBands)[number];

/** The band that holds an age in years, 0 to 120. */
export function ageBandOf(age: number): AgeBand {
  return ageBands.find((band) => age <= Number(band.split("-")[1])) ?? "70-120";
}

/** "aged 60 and over", "over 60 years", "under 18 years old". */
const namedAge =
  /^(?:(?:workers?|patients?|people|anyone) )?(?:aged? )?(?:(?<over>over|older|above)|(?<under>under|younger|below)) (?:than )?(?:age )?(?<years>\d{1,3})(?<unit> years(?: old)?| years? of age)?$/;

/** The bands beyond an age, where one of them begins with it. */
function bandsNamed(words: string): AgeBand[] {
  const { over, under, years = "", unit } = namedAge.exec(words)?.groups ?? {};
  // "over 60" alone may be tablets, visits or days.
  if (!years || !(unit || /age|older|younger|worker|patient|people/.test(words))) return [];
  const at = ageBands.findIndex((band) => band.startsWith(`${years}-`));
  if (at < 0) return [];
  return over ? ageBands.slice(at) : under ? ageBands.slice(0, at) : [];
}

export const age = filter({
  key: "age",
  field: "ageBand",
  of: "letter",
  value: oneOf(...ageBands, notStated),
  read: ({ reading }): AgeBand | typeof notStated => {
    const years = reading.patient.age?.value;
    return years === undefined ? notStated : ageBandOf(leastYears(years));
  },
  order: (a, b) => a.localeCompare(b),
  dimension: "ordered",
  panel: { part: "more", place: 6 },
  words: {
    name: "Worker’s age",
    value: (value) => {
      if (value === "0-17") return "Under 18";
      return value === "70-120" ? "70 and older" : value.replace("-", "–");
    },
  },
  named: bandsNamed,
  api: { description: "The worker’s age in years." },
});
