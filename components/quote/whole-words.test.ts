import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeWords } from "@/components/quote/whole-words";

/** Selects what stands between the bars, and gives what is quoted. */
function quoted(marked: string): string {
  const [before = "", words = "", after = ""] = marked.split("|");
  const text = before + words + after;
  return text.slice(...wholeWords(text, [before.length, before.length + words.length]));
}

describe("a selection takes in the whole of the words that it begins or ends in", () => {
  test.each([
    ["within one word", "the lu|mb|ar spine", "lumbar"],
    ["from one word into another", "the lum|bar sp|ine is", "lumbar spine"],
    ["from the first character of a text to its last", "l|umba|r", "lumbar"],
    ["letters with accents", "the na|ï|ve", "naïve"],
    ["accents that stand alone", "a re|\u0301sum|e\u0301 of", "re\u0301sume\u0301"],
    ["a word with figures", "at L|5| again", "L5"],
    ["a possessive, straight", "the wor|ker|'s claim", "worker's"],
    ["a possessive, curly", "the wor|ker|’s claim", "worker’s"],
    ["what a hyphen begins", "was non-|certified| then", "non-certified"],
    ["what a hyphen continues", "a |follow|-up visit", "follow-up"],
    ["spinal levels", "at L5|-S|1.", "L5-S1"],
    ["an amount with a point", "Norco 7.|5| mg", "7.5"],
    ["an amount with a comma", "some |1|,200 units", "1,200"],
    ["a range", "some |6|–8 visits", "6–8"],
    ["a date with strokes", "on 10/|29|/2016.", "10/29/2016"],
    ["a date with hyphens", "on 10-|29|-2016.", "10-29-2016"],
    ["half of a character", "so \ud83d|\ude00 sa|d", "😀 sad"],
  ])("%s", (_, marked, expected) => expect(quoted(marked)).toBe(expected));
});

describe("and nothing beyond them", () => {
  test.each([
    ["whole words", "the |lumbar spine| is", "lumbar spine"],
    ["the end of a sentence", "no |gain|. Then", "gain"],
    ["the end of a sentence with its stop", "no |gain.| Then", "gain."],
    ["sentences without a blank between", "no |gain.|Then", "gain."],
    ["a figure that ends a sentence", "for |6|. Then", "6"],
    ["words in brackets", "(the |spine|)", "spine"],
    ["words in quotation marks", "the ‘|spine|’ is", "spine"],
    ["alternatives", "an |EMG|/NCV of", "EMG"],
    ["a dash between words", "no |gain|–none", "gain"],
    ["a list without a blank", "|weeks|,then", "weeks"],
    ["punctuation alone", "no gain|. |Then", ". "],
    ["the whole text", "|no gain|", "no gain"],
  ])("%s", (_, marked, expected) => expect(quoted(marked)).toBe(expected));
});

test("what is quoted holds what was selected, ends on no word's middle, and stays when it is selected itself", () => {
  const texts = fc.array(fc.constantFrom("a", "7", " ", "-", "’", ".", "😀", "\u0301"), { maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.nat(24), fc.nat(24), (parts, a, b) => {
      const text = parts.join("");
      const from = Math.min(a, b, text.length);
      const to = Math.min(Math.max(a, b), text.length);
      const whole = wholeWords(text, [from, to]);
      expect(whole[0]).toBeLessThanOrEqual(from);
      expect(whole[1]).toBeGreaterThanOrEqual(to);
      expect(wholeWords(text, whole)).toEqual(whole);
      for (const at of whole) expect(text.slice(at - 1, at + 1)).not.toMatch(/^(?:a|7|\u0301){2}$/);
    }),
  );
});
