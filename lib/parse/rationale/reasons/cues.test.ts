import { describe, expect, test } from "vitest";
import { Cues } from "@/lib/parse/rationale/reasons/cues";

const found = (phrase: string, text: string) =>
  new Cues([[phrase, true]]).find(text).map(({ from, to }) => text.slice(from, to));

describe("a phrase", () => {
  test.each([
    ["home exercise", "a home exercise program", ["home exercise"]],
    ["home exercise", "a home-exercise program", ["home-exercise"]],
    ["neurologic*", "no neurological change", ["neurological"]],
    ["deficits?", "one deficit, two deficits", ["deficit", "deficits"]],
    ["(is|was) improving", "she is improving, he was improving", ["is improving", "was improving"]],
    ["quantity … not stated", "the quantity of gel is not stated", ["quantity of gel is not stated"]],
  ])("%s is found in '%s'", (phrase, text, words) => expect(found(phrase, text)).toEqual(words));

  test.each([
    ["a part of a word", "red", "a reduction"],
    ["another ending", "goals", "a goalsetter"],
    ["a gap over a clause", "quantity … not stated", "the quantity is thirty; it is not stated"],
    ["a word inside another", "cures", "secures"],
  ])("is not found in %s", (_, phrase, text) => expect(found(phrase, text)).toEqual([]));

  test("must begin with a word, so that it can be looked up", () => {
    expect(() => new Cues([["(a )?plan", true]])).toThrow('"(a )?plan"');
  });
});

test.each([" ", "a", "quantity ", "not "])("searches a megabyte of '%s' in under four seconds", (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const start = performance.now();
  new Cues([["quantity … not stated", true]]).find(text);
  expect(performance.now() - start).toBeLessThan(4000);
});
