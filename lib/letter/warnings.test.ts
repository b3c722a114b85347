import { expect, test } from "vitest";
import { warningSentence, warnings } from "@/lib/letter/warnings";

test.each(warnings.map(({ id }) => id))("%s has a full sentence", (code) => {
  expect(warningSentence({ code, message: "issue 2" })).toMatch(/^[A-Z].{20,}[.]$/);
});

test("a sentence holds the letter's words on one line", () => {
  expect(warningSentence({ code: "rationale-missing", message: "Steep \n hill " })).toBe(
    "No rationale was recognised for the issue “Steep hill”.",
  );
});
