import { specialties, specialtyById } from "@/lib/catalog/specialties";
import { filter, readable, slugValue } from "@/lib/search/filters/filter";
import { orNotStated, slugs } from "@/lib/search/filters/values";

/** "Orthopedic Surgery" -> "Orthopedic Surgeon", "Neurology" -> "Neurologist". */
function practitioner(name: string): string {
  return name.replace(/surgery$/i, "surgeon").replace(/(?<=olog|iatr)y$/i, "ist");
}

export const specialty = filter({
  key: "specialty",
  field: "specialty",
  of: "letter",
  value: slugValue,
  read: ({ reading }) => orNotStated(slugs(reading.reviewer.specialties.map(({ value }) => value))),
  panel: { part: "more", place: 3 },
  words: {
    name: "Reviewer’s specialty",
    value: (value) => specialtyById(value)?.name ?? readable(value),
    noun: ["specialty", "specialties"],
    otherNames: (value) => specialtyById(value)?.variants ?? [],
  },
  api: { description: "The reviewer’s specialty.", example: "orthopedic-surgery" },
  catalog: {
    values: () =>
      specialties.map(({ id, name, variants }) => ({
        value: id,
        kind: "specialty",
        phrases: [...new Set([name, ...variants, ...[name, ...variants].map(practitioner)])],
      })),
    unstated: true,
    having: "has a reviewer of the specialty",
    beside:
      /^(?:(?:doctors?|physicians?) speciali[sz]ing |(?:reviewers? |physicians? )?board certified |reviewers? |(?:(?:decided|reviewed|written) )?by )?(?<name>.+?)(?: (?:reviewers?|physicians?|doctors?|specialists?)|(?<=ors|ists|ons|ians) (?:decided|reviewed))?$/,
  },
  fieldNames: ["reviewer"],
});
