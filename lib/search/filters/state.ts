import { z } from "zod";
import { states } from "@/lib/catalog/states";
import { filter } from "@/lib/search/filters/filter";
import { orNotStated, unique } from "@/lib/search/filters/values";

const names = new Map(states.map(({ code, name }) => [code, name]));

/** California is named in every letter, so it is a state of licence only where the words say so. */
const named = new RegExp(
  `^(?:reviewers? |physicians? )?(?<licensed>licensed )?(?:in )?(?<name>${states
    .map(({ name }) => name.toLowerCase())
    .join("|")})(?: state)?(?<reviewer> licensed| reviewers?)?$`,
);
const codes = new Map(states.map(({ code, name }) => [name.toLowerCase(), code]));

export const state = filter({
  key: "state",
  field: "state",
  of: "letter",
  value: z.string().regex(/^-?(?:[A-Z]{2}|not-stated)$/),
  read: ({ reading }) => orNotStated(unique(reading.reviewer.licensedIn.map(({ value }) => value))),
  panel: { part: "more", place: 8 },
  words: {
    name: "Reviewer licensed in",
    value: (value) => names.get(value) ?? value,
    noun: ["state", "states"],
    otherNames: (value) => [value],
  },
  named: (words) => {
    const { name = "", licensed, reviewer } = named.exec(words)?.groups ?? {};
    const code = codes.get(name);
    return code && (code !== "CA" || licensed || reviewer) ? [code] : [];
  },
  api: { description: "State in which the reviewer is licensed, by postal code.", example: "CA" },
});
