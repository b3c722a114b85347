import { expect, test } from "vitest";
import { ratedWords } from "@/components/statistics/rate-text";

test.each([
  [24, 130, "18.5% (12.7–26.0)"],
  [0, 20, "0.0% (0.0–16.1)"],
  [20, 20, "100.0% (83.9–100.0)"],
  [4, 19, "4 of 19"],
  [0, 0, "0 of 0"],
])("%i of %i", (part, n, words) => {
  expect(ratedWords(part, n)).toBe(words);
});
