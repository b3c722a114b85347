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
  ["rusty noisy", "rusty noisy "],
  ['"home exercise" rusty', '"home exercise" rusty '],
  ["“home exercise”", '"home exercise" '],
  ["rusty -salty", '-"salty" rusty '],
  ['-"not medically necessary" rusty', '-"not medically necessary" rusty '],
  ["–salty", '-"salty" '],
  ["rusty NOT salty", '-"salty" rusty '],
  ["rusty AND noisy", "rusty noisy "],
  ["(rusty) [noisy], #60.", 'rusty noisy "60" '],
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
  expect(inEngine("rusty side of the noisy")).toBe("rusty side noisy ");
  expect(inEngine("of the")).toBe("of the ");
  expect(inEngine("why was my rusty noisy refused")).toBe("rusty noisy refused ");
  expect(inEngine("find what my noisy must show")).toBe("noisy ");
  expect(inEngine("noisy pp. 98-99 of 127, pg 7")).toBe('noisy "98-99" "127" "7" ');
  expect(inEngine("p noisy")).toBe("p noisy ");
  expect(inEngine("range of motion")).toBe("range of motion ");
  expect(inEngine('"of the noisy"')).toBe('"of the noisy" ');
});

test("a star asks for a beginning, wherever it stands", () => {
  expect(inEngine("acupunct* rusty")).toBe("rusty acupunct");
  expect(inEngine("post-op*")).toBe("post op");
});

describe("an OR finds either of its sides", () => {
  test.each([
    ["rusty OR salty", "rusty |salty ", "rusty OR salty"],
    ["rusty || salty", "rusty |salty ", "rusty OR salty"],
    ["rusty or salty", "rusty |salty ", "rusty OR salty"],
    ["(rusty OR salty) noisy", "rusty noisy |salty noisy ", "(rusty OR salty) noisy"],
    [
      "noisy AND (rusty OR salty OR shiny)",
      "noisy rusty |noisy salty |noisy shiny ",
      "noisy (rusty OR salty OR shiny)",
    ],
    ["(rusty noisy) OR shiny", "rusty noisy |shiny ", "(rusty noisy) OR shiny"],
    [
      "((rusty OR shiny) noisy) OR -salty",
      'rusty noisy |shiny noisy |-"salty" ',
      "(rusty noisy) OR (shiny noisy) OR -salty",
    ],
    [
      "(rusty OR shiny) (noisy OR dusty)",
      "rusty noisy |rusty dusty |shiny noisy |shiny dusty ",
      "(rusty OR shiny) (noisy OR dusty)",
    ],
    ['"rusty noisy" OR L4-5', '"rusty noisy" |"L4-5" ', '"rusty noisy" OR L4-5'],
    [
      "physical therapy OR acupuncture",
      "physical therapy |acupuncture ",
      "(physical therapy) OR acupuncture",
    ],
    ["(-rusty OR shiny) noisy", '-"rusty" noisy |shiny noisy ', "(-rusty OR shiny) noisy"],
    ["noisy -(rusty OR shiny)", '-"rusty" -"shiny" noisy ', "noisy -rusty -shiny"],
    ["noisy NOT (rusty OR shiny)", '-"rusty" -"shiny" noisy ', "noisy -rusty -shiny"],
    ['noisy NOT ("rusty windy" OR shiny)', '-"rusty windy" -"shiny" noisy ', 'noisy -"rusty windy" -shiny'],
    ["(noisy OR NOT rusty)", 'noisy |-"rusty" ', "noisy OR -rusty"],
  ])("%s", (typed, asked, written) => {
    const { parts } = parseQuery(typed);
    expect(writeParts(parts)).toBe(written);
    expect(inEngine(typed)).toBe(asked);
  });

  test("what belongs together is told where it was not typed so", () => {
    expect(notesOn("rusty or salty")).toEqual([{ text: "Read as rusty OR salty.", instead: null }]);
    expect(parseQuery("(rusty OR salty) noisy").notes).toEqual([]);
  });

  test("words beside the alternatives occur in any case, and the other reading is offered", () => {
    const { parts } = parseQuery("rusty noisy OR salty dusty");
    const notes = notesOn("rusty noisy OR salty dusty");
    expect(writeParts(parts)).toBe("rusty (noisy OR salty) dusty");
    expect(notes.map(({ instead }) => instead)).toEqual([null, "(rusty noisy) OR (salty dusty)"]);
    expect(notes[1]!.text).toContain("OR joins the words beside it");
  });

  test.each([
    ["OR rusty", "rusty ", "does not stand between", "rusty"],
    ["rusty OR", "rusty ", "does not stand between", "rusty"],
    ["rusty OR OR shiny", "rusty |shiny ", "does not stand between", "rusty OR shiny"],
    ["(rusty OR shiny", "rusty |shiny ", "no partner", "rusty OR shiny"],
    ["rusty) OR shiny", "rusty |shiny ", "no partner", "rusty OR shiny"],
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
    expect(engineWords(parseQuery(`${either("abcdefghijklmnop")} noisy`))).toHaveLength(mostCombinations);
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
    ["rusty - salty", "rusty salty ", "minus", "rusty -salty"],
    ["acu* chiro*", "acu chiro", "Only one word", "acu chiro*"],
    ["rusty NEAR/5 noisy", "rusty noisy ", "proximity", '"rusty noisy"'],
    ["rusty w/5 noisy", "rusty noisy ", "proximity", '"rusty noisy"'],
    ["treatment:mri", "mri ", "see “Treatment”", "mri"],
    ['treatment:"home exercise"', '"home exercise" ', "see “Treatment”", '"home exercise"'],
    ["outcome=upheld rusty", "upheld rusty ", "see “Outcome”", "upheld rusty"],
    ["rationale:rusty", "rusty ", "requests, reasons and citations", "rusty"],
    ["!salty rusty", '-"salty" rusty ', "minus before it", "-salty rusty"],
    ["ther*py", "ther", "at the end of a word", "ther*"],
    ["wom?n", "wom", "at the end of a word", "wom*"],
    ["*rusty", "rusty ", "at the end of a word", "rusty"],
    ["rusty~2 noisy^4", "rusty noisy ", "small slips", "rusty noisy"],
    ["noisy -(rusty salty)", '-"rusty" -"salty" noisy ', "one word or phrase", "noisy -rusty -salty"],
  ])("%s", (typed, asked, told, instead) => {
    expect(notesOn(typed)).toEqual([{ text: expect.stringContaining(told), instead }]);
    expect(inEngine(typed)).toBe(asked);
  });

  test("a small or in a sentence is one of its words", () => {
    expect(parseQuery("is it medically necessary or appropriate here").notes).toEqual([]);
  });

  test("words beyond the tenth are named, and exclusions do not count among them", () => {
    const ten = "b c d e f g h z j rusty";
    expect(notesOn(`${ten} -lima mike november`)).toEqual([
      {
        text: "Only the first ten words were searched; left out: mike, november.",
        instead: `${ten} -lima`,
      },
    ]);
    expect(inEngine(`${ten} -lima`)).toBe(`-"lima" ${ten} `);
  });

  test("a query that was cut says so", () => {
    expect(notesOn(`rusty ${"x".repeat(494)}`)[0]?.text).toContain("500 characters");
  });
});

test.each(['rusty "home exercise" -salty L4-5 post-operative', "-mri", "MRI (lumbar)", "Diagnosis: strain"])(
  "%s needs no help",
  (typed) => expect(parseQuery(typed).notes).toEqual([]),
);

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
