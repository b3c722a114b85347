import { denialReasonWords } from "@/lib/letter/denial-reasons";
import { type DenialReason, denialReasonSchema } from "@/lib/letter/vocabulary";
import { filter, notClassified, oneOf, readable } from "@/lib/search/filters/filter";
import { unique } from "@/lib/search/filters/values";

const names = new Map(Object.entries<string>(denialReasonWords));

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
  panel: { part: "main", place: 4 },
  words: {
    name: "Why refused",
    value: (value) => readable(names.get(value) ?? value),
    noun: ["reason", "reasons"],
  },
  api: {
    description:
      "Why the refusal stands, as the rationale shows it; `not-classified` where no reason was recognised.",
  },
});
