import { flagSchema, flagWords } from "@/lib/letter/vocabulary";
import { filter, oneOf, wordsFrom } from "@/lib/search/filters/filter";
import { unique } from "@/lib/search/filters/values";

export const flag = filter({
  key: "flag",
  field: "flag",
  of: "issue",
  value: oneOf(...flagSchema.options),
  read: ({ flags }) => unique(flags.map(({ value }) => value)),
  panel: { part: "more", place: 10 },
  words: { name: "Flags", dimension: "Flag", value: wordsFrom(flagWords) },
  // "After an operation" is too near to words of a history to be read into them.
  named: (words) =>
    /^(?:retrospective(?:ly)?)(?: (?:requests?|reviews?|denials?))?$/.test(words) ? ["retrospective"] : [],
  api: { description: "What is particular about the issue." },
});
