import { filter, oneOf, wordsFrom } from "@/lib/search/filters/filter";

/** Letters that were issued, and invented ones that ship with the program. */
const letterKinds = ["real", "sample"] as const;
type LetterKind = (typeof letterKinds)[number];

export const letters = filter({
  key: "letters",
  field: "letters",
  of: "letter",
  value: oneOf(...letterKinds),
  read: ({ sample }): LetterKind => (sample ? "sample" : "real"),
  panel: { part: "more", place: 14 },
  onlyWhereSeveral: true,
  words: {
    name: "Real letters and samples",
    value: wordsFrom({ real: "Real letters", sample: "Invented samples" }),
  },
  api: { description: "Letters that were issued, or invented ones that ship with the program." },
});
