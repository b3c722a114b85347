import { expect, test } from "vitest";
import { heldWords } from "@/lib/words/letter-name";

test.each([
  [{ letters: 0, years: [] }, "All letters here are invented samples."],
  [{ letters: 1, years: [{ year: 2017, issues: 3 }] }, "It holds 1 letter, decided in 2017."],
  [
    {
      letters: 102,
      years: [
        { year: 2014, issues: 5 },
        { year: 2016, issues: 40 },
        { year: 2017, issues: 183 },
      ],
    },
    "It holds 102 letters, nearly all of them decided from 2016 to 2017.",
  ],
  [{ letters: 2, years: [] }, "It holds 2 letters."],
])("what is held: %j", (held, words) => expect(heldWords(held)).toBe(words));
