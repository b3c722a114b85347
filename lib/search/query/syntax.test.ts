import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mostCombinations } from "@/lib/search/query/alternatives";
import { writeParts } from "@/lib/search/query/parts";
import { engineWords, parseQuery } from "@/lib/search/query/syntax";
import { noteInWords } from "@/lib/words/notes";

const notesOn = (typed: string) => parseQuery(typed).notes.map(noteInWords);

const inEngine = (typed: string) =>
  engineWords(parseQuery(typed))
    .map(({ q }) => q)
    .join("|");

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
  expect(inEngine("why was my steep hill refused")).toBe("steep hill refused ");
  expect(inEngine("find what my hill must show")).toBe("hill ");
  expect(inEngine("hill pp. 98-99 of 127, pg 7")).toBe('hill "98-99" "127" "7" ');
  expect(inEngine("p hill")).toBe("p hill ");
  expect(inEngine("range of motion")).toBe("range of motion ");
  expect(inEngine('"of the hill"')).toBe('"of the hill" ');
});

test("a star asks for a beginning, wherever it stands", () => {
  expect(inEngine("acupunct* steep")).toBe("steep acupunct");
  expect(inEngine("post-op*")).toBe("post op");
});

describe("an OR finds either of its sides", () => {
  test.each([
    ["steep OR shallow", "steep |shallow ", "steep OR shallow"],
    ["steep || shallow", "steep |shallow ", "steep OR shallow"],
    ["steep or shallow", "steep |shallow ", "steep OR shallow"],
    ["(steep OR shallow) hill", "steep hill |shallow hill ", "(steep OR shallow) hill"],
    [
      "hill AND (steep OR shallow OR flat)",
      "hill steep |hill shallow |hill flat ",
      "hill (steep OR shallow OR flat)",
    ],
    ["(steep hill) OR flat", "steep hill |flat ", "(steep hill) OR flat"],
    [
      "((steep OR flat) hill) OR -shallow",
      'steep hill |flat hill |-"shallow" ',
      "(steep hill) OR (flat hill) OR -shallow",
    ],
    [
      "(steep OR flat) (hill OR dale)",
      "steep hill |steep dale |flat hill |flat dale ",
      "(steep OR flat) (hill OR dale)",
    ],
    ['"steep hill" OR L4-5', '"steep hill" |"L4-5" ', '"steep hill" OR L4-5'],
    [
      "physical therapy OR acupuncture",
      "physical therapy |acupuncture ",
      "(physical therapy) OR acupuncture",
    ],
    ["(-steep OR flat) hill", '-"steep" hill |flat hill ', "(-steep OR flat) hill"],
    ["hill -(steep OR flat)", '-"steep" -"flat" hill ', "hill -steep -flat"],
    ["hill NOT (steep OR flat)", '-"steep" -"flat" hill ', "hill -steep -flat"],
    ['hill NOT ("steep slope" OR flat)', '-"steep slope" -"flat" hill ', 'hill -"steep slope" -flat'],
    ["(hill OR NOT steep)", 'hill |-"steep" ', "hill OR -steep"],
  ])("%s", (typed, asked, written) => {
    const { parts } = parseQuery(typed);
    expect(writeParts(parts)).toBe(written);
    expect(inEngine(typed)).toBe(asked);
  });

  test("what belongs together is told where it was not typed so", () => {
    expect(notesOn("steep or shallow")).toEqual([{ text: "Read as steep OR shallow.", instead: null }]);
    expect(parseQuery("(steep OR shallow) hill").notes).toEqual([]);
  });

  test("words beside the alternatives occur in any case, and the other reading is offered", () => {
    const { parts } = parseQuery("steep hill OR shallow dale");
    const notes = notesOn("steep hill OR shallow dale");
    expect(writeParts(parts)).toBe("steep (hill OR shallow) dale");
    expect(notes.map(({ instead }) => instead)).toEqual([null, "(steep hill) OR (shallow dale)"]);
    expect(notes[1]!.text).toContain("OR joins the words beside it");
  });

  test.each([
    ["OR steep", "steep ", "does not stand between", "steep"],
    ["steep OR", "steep ", "does not stand between", "steep"],
    ["steep OR OR flat", "steep |flat ", "does not stand between", "steep OR flat"],
    ["(steep OR flat", "steep |flat ", "no partner", "steep OR flat"],
    ["steep) OR flat", "steep |flat ", "no partner", "steep OR flat"],
  ])("%s is put right", (typed, asked, told, instead) => {
    expect(inEngine(typed)).toBe(asked);
    expect(notesOn(typed).at(-1)).toEqual({ text: expect.stringContaining(told), instead });
  });

  test("more alternatives than can be asked at once are named, and the others searched", () => {
    const either = (letters: string) => `(${[...letters].map((letter) => `${letter}q`).join(" OR ")})`;
    const { parts, notes } = parseQuery(`${either("abcd")} ${either("efgh")}`);
    expect(writeParts(parts)).toBe(`${either("abcd")} ${either("efg")}`);
    expect(notes.map(noteInWords)).toContainEqual({
      text: "Of so many alternatives not all were searched; left out: hq.",
      instead: writeParts(parts),
    });
    expect(engineWords(parseQuery(`${either("abcdefghijklmnop")} hill`))).toHaveLength(mostCombinations);
  });

  test("quoted words have to be printed in their own alternative only", () => {
    expect(engineWords(parseQuery('"Norco" OR Vicodin')).map(({ printed }) => printed)).toEqual([
      ['unprinted != "norco"'],
      [],
    ]);
  });
});

describe("a mistake is put right and told, with the nearest query that is valid", () => {
  test.each([
    ['"home exercise', "home exercise ", "no partner", '"home exercise"'],
    ["steep - shallow", "steep shallow ", "minus", "steep -shallow"],
    ["acu* chiro*", "acu chiro", "Only one word", "acu chiro*"],
    ["steep NEAR/5 hill", "steep hill ", "proximity", '"steep hill"'],
    ["steep w/5 hill", "steep hill ", "proximity", '"steep hill"'],
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
    expect(notesOn(typed)).toEqual([{ text: expect.stringContaining(told), instead }]);
    expect(inEngine(typed)).toBe(asked);
  });

  test("a small or in a sentence is one of its words", () => {
    expect(parseQuery("is it medically necessary or appropriate here").notes).toEqual([]);
  });

  test("words beyond the tenth are named, and exclusions do not count among them", () => {
    const ten = "b c d e f g h i j kilo";
    expect(notesOn(`${ten} -lima mike november`)).toEqual([
      {
        text: "Only the first ten words were searched; left out: mike, november.",
        instead: `${ten} -lima`,
      },
    ]);
    expect(inEngine(`${ten} -lima`)).toBe(`-"lima" ${ten} `);
  });

  test("a query that was cut says so", () => {
    expect(notesOn(`steep ${"x".repeat(494)}`)[0]?.text).toContain("500 characters");
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
        const written = writeParts(parseQuery(text).parts);
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
