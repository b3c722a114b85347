import { slug } from "@/lib/catalog/slug";
import { conclusionSchema } from "@/lib/letter/vocabulary";
import { filter, oneOf, wordsFrom } from "@/lib/search/filters/filter";

export const conclusion = filter({
  key: "conclusion",
  field: "conclusion",
  of: "issue",
  value: oneOf(...conclusionSchema.options.map(slug)),
  read: ({ conclusion }) => slug(conclusion.value),
  panel: { part: "more", place: 9 },
  words: {
    name: "What the rationale concludes",
    chip: "What the rationale concludes",
    value: wordsFrom({ partially: "Partially medically necessary" }),
  },
  api: { description: "What the rationale itself concludes, beside the decision." },
});
