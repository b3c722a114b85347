import { decisionSchema } from "@/lib/letter/vocabulary";
import { filter } from "@/lib/search/filters/filter";

const granted = "(?:overturn(?:ed)?|grant(?:ed)?|approved?|certified|reversed)";
const refused = "(?:upheld|uphold|denied|denials?|refused|refusals?|non ?certified|rejected)";
const overturned = new RegExp(`^(?:${granted}|not ${refused})$`);
const upheld = new RegExp(`^(?:${refused}|not ${granted})$`);

export const outcome = filter({
  key: "outcome",
  opposite: true,
  field: "outcome",
  of: "issue",
  value: decisionSchema,
  read: ({ decision }) => decision.value,
  dimension: "none",
  panel: { part: "main", place: 1 },
  words: { name: "Outcome" },
  api: {
    description: "What was decided: `upheld`, the refusal stands; `overturned`, the treatment is granted.",
  },
  named: (words) => (overturned.test(words) ? ["overturned"] : upheld.test(words) ? ["upheld"] : []),
  fieldNames: ["decision", "result"],
});
