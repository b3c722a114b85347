import { expect, test } from "vitest";
import { indexSettings } from "@/lib/search/index/settings";
import { entryOf, synonyms, tableOf } from "@/lib/search/text/synonyms";

const group = (...equals: string[]) => ({ equals, also: [] });

test("the table of equals stays small: the engine reads all of it for every word of every query", () => {
  expect(Object.keys(synonyms()).length).toBeLessThan(1300);
});

test("equals lead to each other, in both directions", () => {
  expect(synonyms().pt).toContain("physical therapy");
  expect(synonyms()["physical therapy"]).toContain("pt");
  expect(synonyms().surgery).toEqual(["surgeries"]);
});

test("a phrase of more than three words is found but leads nowhere, as the engine ignores it", () => {
  const table = tableOf([group("TENS", "transcutaneous electrical nerve stimulation")]);
  expect(table).toEqual({ tens: ["transcutaneous electrical nerve stimulation"] });
});

test("a plural is led to and has no entry of its own, and a hyphen may be left out", () => {
  expect(tableOf([group("H-wave", "Zephyr device")])).toEqual({
    "h-wave": ["zephyr device", "zephyr devices"],
    hwave: ["h-wave", "zephyr device", "zephyr devices"],
    "zephyr device": ["h-wave", "zephyr devices"],
  });
});

test("what holds another phrase is found by that, and what stands behind the equals does not lead back", () => {
  expect(
    tableOf([
      { equals: ["TENS", "TENS unit"], also: [] },
      { equals: ["EMS"], also: ["TENS", "TENS unit"] },
    ]),
  ).toEqual({
    "tens unit": ["tens"],
    ems: ["tens"],
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

test("no slip is forgiven, so that a word finds no other word", () => {
  expect(indexSettings().typoTolerance).toEqual({ enabled: false });
});

test("no stop words, and a hyphen still separates: else phrases with 'not' and exclusion by minus would break", () => {
  expect(indexSettings().stopWords).toEqual([]);
  expect(indexSettings().nonSeparatorTokens).toEqual([]);
});
