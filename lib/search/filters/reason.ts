import { denialReasonWords } from "@/lib/letter/denial-reasons";
import { type DenialReason, denialReasonSchema } from "@/lib/letter/vocabulary";
import { filter, notClassified, oneOf, readable } from "@/lib/search/filters/filter";
import { unique } from "@/lib/search/filters/values";

const names = new Map(Object.entries<string>(denialReasonWords));

/** What readers call a reason, by its id; beside the words of the list itself. */
const named: readonly (readonly [RegExp, DenialReason])[] = [
  [
    /^(?:no|without|lack of) (?:documented )?functional (?:improvement|benefit|gains?)$/,
    "no-functional-improvement",
  ],
  [/^(?:exceeds?|exceeded|exceeding|over) (?:guidelines?|guideline limits?)$/, "exceeds-guideline"],
  [
    /^(?:no|without|lack of) (?:trial )?(?:conservative|conservative care|conservative treatment)(?: failed| failure| tried)?$/,
    "conservative-care-not-failed",
  ],
  [
    /^(?:conservative care|conservative treatment) not (?:failed|tried|exhausted)$/,
    "conservative-care-not-failed",
  ],
  [/^(?:no|lack of|without) objective findings?$/, "no-objective-findings"],
  [/^(?:no|lack of|without) opioid monitoring$/, "no-opioid-monitoring"],
  [/^(?:home exercises?|home exercise program) (?:instead|expected)$/, "home-exercise-expected"],
  [/^(?:no|without|lack of) (?:treatment )?(?:plan|goals)$/, "no-plan-or-goals"],
  [/^(?:no|without) (?:surgery|procedure|operation) planned$/, "no-procedure-planned"],
  [/^(?:insufficient|not enough|lack of) (?:scientific |medical )?evidence$/, "insufficient-evidence"],
  [/^(?:duplicate request|already approved|already authorized)$/, "duplicate-or-already-approved"],
];

export const reason = filter({
  key: "reason",
  onlyUpheld: true,
  field: "reason",
  of: "issue",
  value: oneOf(...denialReasonSchema.options, notClassified),
  read: ({ decision, denialReasons }): (DenialReason | typeof notClassified)[] => {
    if (decision.value !== "upheld") return [];
    const reasons = unique(denialReasons.map(({ value }) => value));
    return reasons.length === 0 ? [notClassified] : reasons;
  },
  panel: { part: "more", place: 2 },
  words: {
    name: "Why refused",
    value: (value) => readable(names.get(value) ?? value),
    noun: ["reason", "reasons"],
  },
  named: (words) => {
    const listed = denialReasonSchema.options.filter((id) => names.get(id) === words);
    return [...listed, ...named.flatMap(([pattern, id]) => (pattern.test(words) ? [id] : []))];
  },
  api: {
    description:
      "Why the refusal stands, as the rationale shows it; `not-classified` where no reason was recognised.",
  },
});
