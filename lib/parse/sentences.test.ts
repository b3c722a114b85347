import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceBounds, sentencesOf } from "@/lib/parse/sentences";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const split = (text: string) => sentencesOf(plainPiece(text)).map((sentence) => sentence.text);

describe("the end of a sentence", () => {
  test.each([
    ["a stop and a blank", "The knee is stable. It bends well.", 2],
    ["a missing blank", "He fell in 2016.On the next day he rested.", 2],
    ["a missing blank after a bracket", "(Doe, 2004).A second study agrees.", 2],
    ["a closing quote", 'It states, "Not recommended." The request stands.', 2],
    ["a level of the spine", "The tear is at C5-6. It presses the root.", 2],
    ["etc. before a capital", "He needs a walker, crutches etc. The list is long.", 2],
    ["a number at the end", "Pain is rated 8. It burns.", 2],
    ["a question", "Is it needed? It is.", 2],
    ["a paragraph", "Criteria are not met\nThe request is refused.", 2],
    ["a lone capital", "The worker has hepatitis C. The liver is watched.", 2],
  ])("is %s", (_, text, count) => expect(split(text)).toHaveLength(count));
});

describe("what does not end a sentence", () => {
  test.each([
    ["a decimal", "Take 7.5 mg at night, 0.5 at noon."],
    ["a section's number", "See Section 9792.20.4 of the rules."],
    ["Dr.", "Seen by Dr. Roe in May."],
    ["vs.", "Opioids vs. Placebo were compared."],
    ["e.g. and i.e.", "Modalities (e.g. Heat, i.e. Warm packs) were tried."],
    ["initials", "See 8 C.C.R. 9792 for the text."],
    ["No. before a number", "Tylenol No. 3 was given."],
    ["et al. before a year", "Doe et al. (2004) disagree."],
    ["a list's number", "The criteria are: 1. Pain for three months."],
    ["a stop before a small letter", "A short course... this drug helps."],
    ["a page break in the middle", "The patient has not completed\nthe course of therapy."],
  ])("is %s", (_, text) => expect(split(text)).toHaveLength(1));
});

test("leaves a list's number with its item", () => {
  expect(split("1. Heat was tried. 2. Ice was tried.")).toEqual(["1. Heat was tried.", "2. Ice was tried."]);
});

test("covers every printed character of any text, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", '"', "1", ")") }), (text) => {
      const bounds = sentenceBounds(text);
      const outside = text.split("").filter((_, at) => !bounds.some(([from, to]) => at >= from && at < to));
      expect(outside.join("").trim()).toBe("");
      bounds.forEach(([from, to], index) => {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThanOrEqual(bounds[index - 1]?.[1] ?? 0);
      });
    }),
  );
});

test.each([" ", "a", ".", ". A", '."', "1. "])("cuts a megabyte of '%s' in under four seconds", (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const start = performance.now();
  sentenceBounds(text);
  expect(performance.now() - start).toBeLessThan(4000);
});
