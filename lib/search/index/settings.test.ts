import { expect, test } from "vitest";
import { exactWords } from "@/lib/search/index/exact-words";
import { indexSettings } from "@/lib/search/index/settings";
import { entryOf, synonyms, tableOf } from "@/lib/search/index/synonyms";

test("the table of equals stays small: the engine reads all of it for every word of every query", () => {
  expect(Object.keys(synonyms()).length).toBeLessThan(600);
});

test("equals lead to each other, in both directions", () => {
  expect(synonyms().pt).toContain("physical therapy");
  expect(synonyms()["physical therapy"]).toContain("pt");
  expect(synonyms().surgery).toEqual(["surgeries"]);
});

test("a phrase of more than three words is found but leads nowhere, as the engine ignores it", () => {
  const table = tableOf([["TENS", "transcutaneous electrical nerve stimulation"]]);
  expect(table).toEqual({ tens: ["transcutaneous electrical nerve stimulation"] });
});

test("a plural is led to and has no entry of its own, and a hyphen may be left out", () => {
  expect(tableOf([["H-wave", "H-wave unit"]])).toEqual({
    "h-wave": ["h-wave unit", "h-wave units"],
    hwave: ["h-wave", "h-wave unit", "h-wave units"],
    "h-wave unit": ["h-wave", "h-wave units"],
    "hwave unit": ["h-wave", "h-wave unit", "h-wave units"],
  });
});

test.each([
  ["PT", "pt", ["physical therapy", "physiotherapy"]],
  ["epidural steroid injections", "epidural steroid injection", expect.arrayContaining(["ESI"])],
  ["H-Wave", "h wave", ["HWT"]],
  ["feet", "foot", []],
  ["MRIs", "mri", ["magnetic resonance imaging"]],
])("%s is asked as %s, and what is told leaves its plural out", (typed, phrase, equals) =>
  expect(entryOf(typed)).toEqual({ phrase, equals }),
);

test.each([
  "hypertension",
  "hypotension",
  "perineal",
  "peroneal",
  "prednisone",
  "prednisolone",
  "lyrica",
  "wrist",
  "waist",
  "injections",
])("%s is met as it is spelled", (word) => expect(exactWords()).toContain(word));

test("no stop words, and a hyphen still separates: else phrases with 'not' and exclusion by minus would break", () => {
  expect(indexSettings().stopWords).toEqual([]);
  expect(indexSettings().nonSeparatorTokens).toEqual([]);
});
