import { bodyPartById, bodyParts } from "@/lib/catalog/body-parts";
import { filter, slugValue } from "@/lib/search/filters/filter";
import { orNotStated, slugs } from "@/lib/search/filters/values";

export const bodyPart = filter({
  key: "body-part",
  field: "bodyPart",
  of: "issue",
  value: slugValue,
  read: ({ bodyParts }) => orNotStated(slugs(bodyParts.map(({ value }) => value))),
  panel: { part: "main", place: 3 },
  words: {
    name: "Body part",
    absent: "No body part (medicines, laboratory tests …)",
    noun: ["body part", "body parts"],
    otherNames: (value) => bodyPartById(value)?.synonyms ?? [],
  },
  api: { description: "Part of the body that the request concerns.", example: "lumbar-spine" },
  catalog: {
    values: () =>
      bodyParts.map(({ id, name, synonyms }) => ({
        value: id,
        kind: "body part",
        phrases: [name, ...synonyms],
      })),
    unstated: true,
    having: "has the body part",
    meant: 2,
  },
  fieldNames: ["body", "bodypart"],
});
