import { z } from "zod";
import { states } from "@/lib/catalog/states";
import { filter } from "@/lib/search/filters/filter";
import { orNotStated, unique } from "@/lib/search/filters/values";

const names = new Map(states.map(({ code, name }) => [code, name]));

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
  api: { description: "State in which the reviewer is licensed, by postal code.", example: "CA" },
});
