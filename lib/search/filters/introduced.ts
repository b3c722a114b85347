import { slug } from "@/lib/catalog/slug";
import { statementSchema, statements } from "@/lib/letter/vocabulary";
import { filter, oneOf, wordsFrom } from "@/lib/search/filters/filter";

// How each side introduced its guidelines.

const value = oneOf(...statementSchema.options.map(slug));
const inWords = wordsFrom(Object.fromEntries(statements.map(({ id, words }) => [slug(id), words])));

export const urCited = filter({
  key: "ur-cited",
  field: "administratorStatement",
  of: "issue",
  value,
  read: ({ guidelines }) => slug(guidelines.claimsAdministrator.statement.value),
  panel: { part: "more", place: 11 },
  words: {
    name: "What the claims administrator cited",
    chip: "What the claims administrator cited",
    value: inWords,
  },
  api: { description: "How the claims administrator introduced its guidelines." },
});

export const reviewerCited = filter({
  key: "reviewer-cited",
  field: "reviewerStatement",
  of: "issue",
  value,
  read: ({ guidelines }) => slug(guidelines.reviewer.statement.value),
  panel: { part: "more", place: 12 },
  words: { name: "What the reviewer cited", chip: "What the reviewer cited", value: inWords },
  api: { description: "How the reviewer introduced the guidelines." },
});
