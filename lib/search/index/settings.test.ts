import { expect, test } from "vitest";
import { exactWords } from "@/lib/search/index/exact-words";
import { indexSettings } from "@/lib/search/index/settings";
import { synonyms, tableOf } from "@/lib/search/index/synonyms";

test("the table of equals stays small: the engine reads all of it for every word of every query", () => {
  expect(Object.keys(synonyms()).length).toBeLessThan(800);
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
