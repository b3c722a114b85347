import { expect, test } from "vitest";
import { rejections, rejectionToDo, rejectionWords } from "@/lib/letter/rejections";

test.each(rejections)("$id has words that continue a sentence, and what to do", ({ id }) => {
  expect(rejectionWords[id]).toMatch(/^[a-z].*[^.]$/);
  expect(rejectionToDo[id]).toMatch(/^[A-Z].{15,}[.]$/);
});

test("no reason is declared twice", () => {
  expect(new Set(rejections.map(({ id }) => id)).size).toBe(rejections.length);
});
