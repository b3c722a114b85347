import { expect, test } from "vitest";
import { Spelling } from "@/lib/catalog/typos";

const spelling = new Spelling(["cyclobenzaprine", "injection", "shoulder", "lumbar"], ["infection"]);

test.each([
  ["cyclobenzaprin", "cyclobenzaprine"],
  ["cyclobenzaprinee", "cyclobenzaprine"],
  ["cyclobenzaprane", "cyclobenzaprine"],
  ["cyclobenzarpine", "cyclobenzaprine"],
  ["sholder", "shoulder"],
])("%s is %s", (word, meant) => expect(spelling.correct(word)).toBe(meant));

test.each(["infection", "lumber", "injured", "zephyr", "cyclobenz", "x".repeat(1000)])("%s stays", (word) =>
  expect(spelling.correct(word)).toBe(word),
);
