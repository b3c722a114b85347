import { expect, test } from "vitest";
import { parseQuery } from "@/lib/search/query/syntax";
import { understoodTerms } from "@/lib/search/query/understood";

const understood = (typed: string) => understoodTerms(parseQuery(typed));

test("an abbreviation tells its equals, and what the query would be without it and to the letter", () => {
  expect(understood("PT knee")).toEqual([
    {
      text: "PT",
      kind: "word",
      excluded: false,
      or: false,
      alsoFound: ["physical therapy", "physiotherapy"],
      without: "knee",
      exact: '"PT" knee',
    },
    {
      text: "knee",
      kind: "word",
      excluded: false,
      or: false,
      alsoFound: [],
      without: "PT",
      exact: 'PT "knee"',
    },
  ]);
});

test("words that stand side by side in the table of equals are one term", () => {
  expect(understood("lumbar physical therapy")[1]).toEqual({
    text: "physical therapy",
    kind: "word",
    excluded: false,
    or: false,
    alsoFound: ["PT", "physiotherapy"],
    without: "lumbar",
    exact: 'lumbar "physical therapy"',
  });
  expect(understood("physical -pool therapy").map(({ text }) => text)).toEqual(["physical therapy", "pool"]);
  expect(understood("therapy physical").map(({ text }) => text)).toEqual(["therapy", "physical"]);
});

test("a phrase and a number are to the letter already", () => {
  for (const typed of ['"physical therapy"', "10/325"])
    expect(understood(typed)).toEqual([
      expect.objectContaining({ kind: "phrase", alsoFound: [], exact: null }),
    ]);
});

test.each([
  ["L4-5", ["L4-L5"]],
  ["l4-l5", ["L4-L5"]],
  ["L4/5", ["L4-L5"]],
  ["L5-S1", []],
  ["98-99", []],
])("the level %s tells its other spelling", (typed, others) =>
  expect(understood(typed)[0]).toMatchObject({ alsoFound: others, exact: null }),
);

test("a plural is no equal worth telling, though quotation marks leave it out", () => {
  expect(understood("injections")).toEqual([
    {
      text: "injections",
      kind: "word",
      excluded: false,
      or: false,
      alsoFound: [],
      without: "",
      exact: '"injections"',
    },
  ]);
});

test.each([
  ["Flexeril", ["Cyclobenzaprine"]],
  ["Norco", expect.arrayContaining(["hydrocodone", "hydrocodone/acetaminophen"])],
])("the brand %s tells its drug", (typed, drugs) => expect(understood(typed)[0]?.alsoFound).toEqual(drugs));

test("quotation marks change nothing about a word without plural or equals", () => {
  expect(understood("rusty tizanidine").map(({ exact }) => exact)).toEqual([null, null]);
});

test("what is excluded is excluded with its equals", () => {
  expect(understood("knee -PT")[1]).toMatchObject({
    text: "PT",
    excluded: true,
    alsoFound: ["physical therapy", "physiotherapy"],
    without: "knee",
    exact: 'knee -"PT"',
  });
});

test("the beginning of a word is told as such", () => {
  expect(understood("acupunct* knee")).toEqual([
    expect.objectContaining({ text: "acupunct", kind: "beginning", without: "knee", exact: null }),
    expect.objectContaining({ text: "knee", without: "acupunct*", exact: 'acupunct* "knee"' }),
  ]);
});

test("an alternative is told as such, and given up or had to the letter by itself", () => {
  expect(understood("PT (lumbar OR C-spine)")).toEqual([
    expect.objectContaining({ text: "PT", or: false, without: "lumbar OR C-spine" }),
    expect.objectContaining({ text: "lumbar", or: false, without: "PT C-spine" }),
    expect.objectContaining({ text: "C-spine", or: true, exact: 'PT (lumbar OR "C-spine")' }),
  ]);
  expect(understood("(steep hill) OR flat").map(({ text, or, without }) => [text, or, without])).toEqual([
    ["steep", false, "hill OR flat"],
    ["hill", false, "steep OR flat"],
    ["flat", true, "steep hill"],
  ]);
});
