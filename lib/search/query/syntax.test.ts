import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { engineQuery, parseQuery } from "@/lib/search/query/syntax";
import { writeQuery } from "@/lib/search/query/terms";

const inEngine = (typed: string) => engineQuery(parseQuery(typed));

test.each([
  ["", ""],
  ["   ", ""],
  ["steep hill", "steep hill "],
  ['"home exercise" steep', '"home exercise" steep '],
  ["“home exercise”", '"home exercise" '],
  ["steep -shallow", '-"shallow" steep '],
  ['-"not medically necessary" steep', '-"not medically necessary" steep '],
  ["–shallow", '-"shallow" '],
  ["steep NOT shallow", '-"shallow" steep '],
  ["steep AND hill", "steep hill "],
  ["(steep) [hill], #60.", 'steep hill "60" '],
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
    ["cm17 0019171", '"CM17-0019171" '],
    ["17-0019171", '"CM17-0019171" '],
    ["CM17-00191", "CM17-00191"],
    ["75", '"75" '],
    ['"7.5mg tablets"', '"7.5 mg tablets" '],
  ])("%s", (typed, asked) => expect(inEngine(typed)).toBe(asked));
});

describe("words that are written in several ways", () => {
  test.each([
    ["post-operative", "postoperative "],
    ["post‑operative", "postoperative "],
    ["non-MTUS", "nonMTUS "],
    ["-non-MTUS", '-"nonmtus" -"non-mtus" '],
    ["gait/stance", "gait stance "],
    ["EMG/NCV", "emg/ncv "],
    ["PM&R", "pmr "],
    ["H-wave", "hwave "],
    ["E&M", '"E&M" '],
    ["worker's", "worker "],
    ["O'Brien", '"O\'Brien" '],
    ["state-of-the-art", '"state-of-the-art" '],
  ])("%s", (typed, asked) => expect(inEngine(typed)).toBe(asked));
});

test("a plural is asked in the singular, which the table of equals leads to the plural again", () => {
  expect(inEngine("injections knees")).toBe("injection knee ");
  expect(inEngine('"injections"')).toBe('"injections" ');
});

test("what is left out is left out with its equals", () => {
  expect(inEngine("-PT")).toContain('-"physical therapy"');
  expect(inEngine('-"PT"')).toBe('-"PT" ');
});

test("words of every letter are passed over where others are sought", () => {
  expect(inEngine("steep side of the hill")).toBe("steep side hill ");
  expect(inEngine("of the")).toBe("of the ");
  expect(inEngine("range of motion")).toBe("range of motion ");
  expect(inEngine('"of the hill"')).toBe('"of the hill" ');
});

test("a star asks for a beginning, wherever it stands", () => {
  expect(inEngine("acupunct* steep")).toBe("steep acupunct");
  expect(inEngine("post-op*")).toBe("post op");
});

describe("a mistake is put right and told, with the nearest query that is valid", () => {
  test.each([
    ['"home exercise', "home exercise ", "no partner", '"home exercise"'],
    ["steep - shallow", "steep shallow ", "minus", "steep -shallow"],
    ["acu* chiro*", "acu chiro", "Only one word", "acu chiro*"],
    ["steep NEAR/5 hill", "steep hill ", "Nearness", '"steep hill"'],
    ["steep w/5 hill", "steep hill ", "Nearness", '"steep hill"'],
    ["treatment:mri", "mri ", "see “Treatment”", "mri"],
    ['treatment:"home exercise"', '"home exercise" ', "see “Treatment”", '"home exercise"'],
    ["outcome=upheld steep", "upheld steep ", "see “Outcome”", "upheld steep"],
    ["rationale:steep", "steep ", "all parts of a letter", "steep"],
    ["!shallow steep", '-"shallow" steep ', "minus before it", "-shallow steep"],
    ["ther*py", "ther", "at the end of a word", "ther*"],
    ["wom?n", "wom", "at the end of a word", "wom*"],
    ["*steep", "steep ", "at the end of a word", "steep"],
    ["steep~2 hill^4", "steep hill ", "small slips", "steep hill"],
    ["hill -(steep shallow)", '-"steep" -"shallow" hill ', "one word or phrase", "hill -steep -shallow"],
  ])("%s", (typed, asked, told, instead) => {
    expect(parseQuery(typed).notes).toEqual([{ text: expect.stringContaining(told), instead }]);
    expect(inEngine(typed)).toBe(asked);
  });

  test.each([
    ["steep OR shallow", ["steep", "shallow"]],
    ["steep || shallow", ["steep", "shallow"]],
    ["steep or shallow", ["steep", "shallow"]],
    ["(steep OR shallow) hill", ["steep hill", "shallow hill"]],
    ["(steep OR shallow OR flat) hill", ["steep hill", "shallow hill", "flat hill"]],
    ["steep hill OR shallow hill", ["steep hill", "shallow hill"]],
    ["steep OR shallow OR flat", ["steep", "shallow", "flat"]],
    ["OR steep", ["steep"]],
  ])("%s: each alternative is offered by itself", (typed, each) => {
    const { notes } = parseQuery(typed);
    expect(notes.map(({ instead }) => instead)).toEqual(each);
    expect(notes[0]!.text).toContain("OR is not understood");
  });

  test("a small or in a sentence is one of its words", () => {
    expect(parseQuery("is it medically necessary or appropriate here").notes).toEqual([]);
  });

  test("words beyond the tenth are named, and exclusions do not count among them", () => {
    const ten = "b c d e f g h i j kilo";
    expect(parseQuery(`${ten} -lima mike november`).notes).toEqual([
      {
        text: "Only the first ten words were searched; left out: mike, november.",
        instead: `${ten} -lima`,
      },
    ]);
    expect(inEngine(`${ten} -lima`)).toBe(`-"lima" ${ten} `);
  });

  test("a query that was cut says so", () => {
    expect(parseQuery(`steep ${"x".repeat(494)}`).notes[0]?.text).toContain("500 characters");
  });
});

test.each([
  'steep "home exercise" -shallow L4-5 post-operative',
  "-mri",
  "MRI (lumbar)",
  "Diagnosis: strain",
])("%s needs no help", (typed) => expect(parseQuery(typed).notes).toEqual([]));

describe("whatever is typed", () => {
  const pieces = fc.constantFrom(
    ..."lumbar PT low back L4-5 10/325 post-operative acu* MRIs PM&R O'Brien OR AND NOT or NEAR/3 treatment:mri".split(
      " ",
    ),
    ...'- -- -mri ! !knee " "" "low back" -"low back" ( ) -( ther*py *itis a~1 of the CM17-001 || é ß 日本 < > & / \\'.split(
      " ",
    ),
  );
  const typed = fc.oneof(
    fc.array(pieces, { maxLength: 14 }).map((list) => list.join(" ")),
    fc.array(pieces, { maxLength: 8 }).map((list) => list.join("")),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );

  test("the query that its terms make is the same query and needs no help", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const written = writeQuery(parseQuery(text).terms);
        expect(parseQuery(written).notes).toEqual([]);
        expect(inEngine(written)).toBe(inEngine(text));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test("what is offered instead needs no help", () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const { instead } of parseQuery(text).notes)
          if (instead !== null) expect(parseQuery(instead).notes).toEqual([]);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
