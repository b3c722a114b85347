import { describe, expect, test } from "vitest";
import { engineQuery, parseQuery } from "@/lib/search/query/syntax";

const inEngine = (typed: string) => engineQuery(parseQuery(typed));

test.each([
  ["", ""],
  ["   ", ""],
  ["lumbar therapy", "lumbar therapy "],
  ['"home exercise" lumbar', '"home exercise" lumbar '],
  ["“home exercise”", '"home exercise" '],
  ["lumbar -cervical", "-cervical lumbar "],
  ['-"not medically necessary" MRI', '-"not medically necessary" MRI '],
  ["–cervical", "-cervical "],
  ["lumbar NOT cervical", "-cervical lumbar "],
  ["lumbar AND cervical", "lumbar cervical "],
  ["(lumbar) [therapy], #60.", 'lumbar therapy "60" '],
])("%j is asked as %j", (typed, asked) => expect(inEngine(typed)).toBe(asked));

describe("what holds a digit is searched to the letter", () => {
  test.each([
    ["L4-5", '"L4-5" '],
    ["10/325", '"10/325" '],
    ["10/325mg", '"10/325 mg" '],
    ["98-99", '"98-99" '],
    ["-98-99", '-"98-99" '],
    ["9792.24.2", '"9792.24.2" '],
    ["CM17-0019171", '"CM17-0019171" '],
    ["CM17-00191", "CM17-00191"],
    ["75", '"75" '],
    ['"7.5mg tablets"', '"7.5 mg tablets" '],
  ])("%s", (typed, asked) => expect(inEngine(typed)).toBe(asked));
});

describe("words that are written in several ways", () => {
  test.each([
    ["post-operative", "postoperative "],
    ["non-MTUS", "nonMTUS "],
    ["-non-MTUS", '-nonMTUS -"non-MTUS" '],
    ["EMG/NCV", "EMG NCV "],
    ["worker's", "worker "],
    ["O'Brien", '"O\'Brien" '],
    ["state-of-the-art", '"state-of-the-art" '],
  ])("%s", (typed, asked) => expect(inEngine(typed)).toBe(asked));
});

test("a star asks for a beginning, wherever it stands", () => {
  expect(inEngine("acupunct* lumbar")).toBe("lumbar acupunct");
  expect(parseQuery("acu* chiro*").notes).toEqual([expect.stringContaining("Only one word")]);
});

describe("a slip is put right and told", () => {
  test.each([
    ['"home exercise', "home exercise ", "no partner"],
    ["lumbar - cervical", "lumbar cervical ", "minus"],
    ["lumbar OR cervical", "lumbar cervical ", "OR is not understood"],
  ])("%s", (typed, asked, told) => {
    expect(parseQuery(typed).notes).toEqual([expect.stringContaining(told)]);
    expect(inEngine(typed)).toBe(asked);
  });

  test("words beyond the tenth are named, and exclusions do not count among them", () => {
    const { notes } = parseQuery("a b c d e f g h i j kilo -lima mike");
    expect(notes).toEqual(["Only the first 10 words were searched; left out: kilo, mike."]);
    expect(inEngine("a b c d e f g h i j kilo -lima")).toBe("-lima a b c d e f g h i j ");
  });
});

test("a query that needs no help carries no notes", () => {
  expect(parseQuery('lumbar "home exercise" -cervical L4-5 post-operative').notes).toEqual([]);
});
