import { expect, test } from "vitest";
import { holdingsWords } from "@/lib/words/holdings";

const held = { determinations: 102, samples: 0, firstDecision: "2014-03-01", lastDecision: "2017-02-28" };

test("the home page says how little is held, of how many letters", () => {
  expect(holdingsWords(held)).toBe(
    "This casebook holds 102 letters, decided from 2014 to 2017, of more than 1.7 million issued since 2014.",
  );
  expect(holdingsWords({ ...held, firstDecision: "2017-01-03", determinations: 1 })).toContain(
    "holds 1 letter, decided in 2017, of",
  );
});

test("invented letters are not held letters", () => {
  expect(holdingsWords({ ...held, samples: 102 })).toContain("holds no issued letter yet");
  expect(holdingsWords({ ...held, determinations: 0 })).toBeNull();
});
