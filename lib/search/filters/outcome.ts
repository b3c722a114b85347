import { decisionSchema } from "@/lib/letter/vocabulary";
import { filter } from "@/lib/search/filters/filter";

// "Certified" is what utilization review says of a part that it allows, so it names no decision.
const granted =
  "(?:overturn(?:ed|s)?|grant(?:ed)?|approved?|allowed|revers(?:ed?|als?)|w[io]ns?|aprobad[oa]s?|concedid[oa]s?|revocad[oa]s?)";
const refused =
  "(?:upheld|uphold|den(?:y|ied|ials?)|refused?|refusals?|non ?certified|rejected|declined|turned down|said no|not certified|not covered|negad[oa]s?|negaron|neg[oó]|niegan?|denegad[oa]s?|rechazad[oa]s?)";
const byReviewer = "(?: by (?:reviewers?|imr|maximus))?";
const overturned = new RegExp(`^(?:${granted}|not ${refused})${byReviewer}$`);
const upheld = new RegExp(`^(?:${refused}|not ${granted})${byReviewer}$`);

/** "UR denial overturned", "overturned denial": the verb decides, and the noun is what it decides on. */
const onDenial =
  /^(?:(?<verb>overturned?|reversed?|upheld|uphold) (?:ur |utilization review )?(?:denials?|refusals?)|(?:ur |utilization review )?(?:denials?|refusals?) (?<after>overturned?|reversed?|upheld))$/;

function named(words: string): ("overturned" | "upheld")[] {
  const { verb, after } = onDenial.exec(words)?.groups ?? {};
  const decided = verb ?? after ?? words;
  return overturned.test(decided) ? ["overturned"] : upheld.test(decided) ? ["upheld"] : [];
}

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
  named,
  fieldNames: ["decision", "result"],
});
