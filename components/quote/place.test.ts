import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeInLetter, quotePath, readQuote, trimmed } from "@/components/quote/place";

const letter = "Rationale:\nSix visits brought gain.\n\nSix more 😀 visits are necessary.\n";

describe("the address of quoted words", () => {
  test("it names their place, and the revision where it is not the first", () => {
    expect(quotePath("CM15-9900001", 1, [11, 21])).toBe("/determinations/CM15-9900001?quote=11-21#quote");
    expect(quotePath("CM15-9900001", 2, [11, 21])).toBe(
      "/determinations/CM15-9900001?revision=2&quote=11-21#quote",
    );
  });

  test.each([
    [undefined, null],
    ["", null],
    ["11-21", [11, 21]],
    ["21-11", null],
    ["11-11", null],
    ["-1-5", null],
    ["0-9999", null],
    ["11", null],
    ["11-21x", null],
    ["1e1-21", null],
  ] as const)("%s", (value, span) => expect(readQuote(value, letter)).toEqual(span));

  test("a place that cuts through a character is none", () => {
    const at = letter.indexOf("😀");
    expect(readQuote(`${at}-${at + 2}`, letter)).toEqual([at, at + 2]);
    expect(readQuote(`${at + 1}-${at + 4}`, letter)).toBeNull();
    expect(readQuote(`0-${at + 1}`, letter)).toBeNull();
  });
});

test("white space at the ends of a selection is not quoted", () => {
  expect(trimmed(letter, [10, 22])).toEqual([11, 21]);
  expect(trimmed(letter, [35, 37])).toBeNull();
});

describe("words of the reading in the letter", () => {
  const reading = "Six visits brought gain.\nSix more 😀 visits are necessary.";
  const within: [number, number] = [11, letter.length];
  const placed = (words: string, from = reading.indexOf(words)) => {
    const span = placeInLetter(letter, within, words, reading.slice(0, from));
    return span && letter.slice(...span);
  };

  test("they are found over folded white space", () => {
    expect(placed("gain.\nSix more")).toBe("gain.\n\nSix more");
  });

  test("the same words are told apart by what stands before them", () => {
    expect(placeInLetter(letter, within, "Six", "")).toEqual([11, 14]);
    expect(placeInLetter(letter, within, "Six", reading.slice(0, 25))).toEqual([37, 40]);
  });

  test("words that the letter puts otherwise have no place", () => {
    expect(placed("six visits", 0)).toBeNull();
    expect(placed(" ", 0)).toBeNull();
  });

  test("whatever is selected of a folded text is found where it stands", () => {
    const text = fc.array(fc.constantFrom("a", "b", " ", "\n", "aa b"), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (parts, a, b) => {
        const source = parts.join("");
        const folded = source.replace(/\s+/g, " ");
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const words = folded.slice(from, to);
        const span = placeInLetter(source, [0, source.length], words, folded.slice(0, from));
        if (words.trim() === "") expect(span).toBeNull();
        else expect(source.slice(...(span ?? [0, 0])).replace(/\s+/g, " ")).toBe(words.trim());
      }),
    );
  });
});
