import { describe, expect, test } from "vitest";
import { isEnglish, NearWords } from "@/lib/catalog/dictionary";
import { irregularPlurals, nouns, uninflected } from "@/lib/catalog/nouns";
import { otherNumbers, plural, pluralOfPhrase, pluralPairs } from "@/lib/search/text/plurals";

test.each([
  ["disability", "disabilities"],
  ["crutch", "crutches"],
  ["brace", "braces"],
  ["diagnosis", "diagnoses"],
  ["foot", "feet"],
  ["display", "displays"],
  ["mri", "mris"],
])("%s, %s", (one, several) => expect(plural(one)).toBe(several));

describe("the table", () => {
  test("has each word once, in the singular", () => {
    const all = [...nouns, ...irregularPlurals.map(([one]) => one)];
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    const several = new Set(all.map(plural));
    expect(nouns.filter((word) => several.has(word))).toEqual([]);
  });

  test("has no word that is said to have one number only", () =>
    expect(nouns.filter((word) => uninflected.has(word))).toEqual([]));

  test("pairs a singular with one plural", () => {
    expect(pluralPairs().map(([one]) => one)).toEqual([...new Set(pluralPairs().map(([one]) => one))]);
  });
});

describe("words that the table lacks", () => {
  test.each([
    ["surface", ["surfaces"]],
    ["surfaces", ["surface"]],
    ["lordosis", ["lordoses"]],
    ["craniotomies", ["craniotomy"]],
    ["craniotomy", ["craniotomies"]],
    ["medication", []],
    ["medications", []],
    ["tens", []],
    ["does", []],
    ["tramadol", []],
    ["stenosing", []],
    ["radiating", []],
    ["zzzzs", []],
  ])("%s: %j", (word, others) => expect(otherNumbers(word)).toEqual(others));

  test("lead to one another", () => {
    for (const word of ["surface", "craniotomy", "window", "lordosis", "sponge", "glass", "box"])
      for (const other of otherNumbers(word)) expect(otherNumbers(other)).toContain(word);
  });
});

test("a phrase has the plural of its last word, where that has one", () => {
  expect(pluralOfPhrase("trigger point injection")).toBe("trigger point injections");
  expect(pluralOfPhrase("lumbar spine")).toBeNull();
  expect(pluralOfPhrase("range of motion")).toBe("range of motions");
});

test("an English word is one as it is spelled, but for usual slips of this field", () => {
  expect(["heart", "mediation", "infections"].every(isEnglish)).toBe(true);
  expect(["acupunture", "lumber", "carpel", "zzzz"].some(isEnglish)).toBe(false);
});

test("the words near a slip are those that one slip makes, two in a long word, nearest first", () => {
  const near = new NearWords(["acupuncture", "lumbar"]);
  expect(near.of("lubmar", 5)[0]).toEqual({ near: "lumbar", distance: 1 });
  expect(near.of("acupnucure", 5)[0]).toEqual({ near: "acupuncture", distance: 2 });
  expect(near.of("umbar", 5)).toContainEqual({ near: "lumbar", distance: 1.5 });
  expect(near.of("zzzzzz", 5)).toEqual([]);
});
