import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Issue } from "@/lib/letter/issue";
import { search } from "@/lib/search/read/search";
import { found, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";
import { noteInWords } from "@/lib/words/notes";

const bare: Partial<Issue> = {
  treatments: [],
  bodyParts: [],
  decidingSentence: null,
  guidelines: {
    claimsAdministrator: { statement: found("none cited"), citations: [] },
    reviewer: { statement: found("none cited"), citations: [] },
  },
};

/** One issue a record, its rationale the sentence; ids in order: CM99-0000000, …1, … */
const sentences = {
  norco: "Norco 10/325mg, sixty tablets, is continued.",
  percocet: "Percocet 5/325 mg is weaned.",
  levelShort: "An MRI at L4-5 shows a bulge.",
  levelLong: "Decompression at L4-L5 was discussed.",
  nonMtus: "A non-MTUS source was preferred.",
  mtusAlone: "The MTUS is silent, and non of it applies.",
  pages: "See pages 98-99 of the guideline.",
  pageSingle: "See page 98, then page 127 and 99.",
  postOperative: "A post-operative brace is worn.",
  postoperative: "The postoperative course was calm.",
  necessary: "The brace is medically necessary.",
  notNecessary: "The brace is not medically necessary.",
  excessive: "The brace is necessary, medically, and not excessive.",
  hypertension: "The worker has hypertension.",
  hypotension: "The worker has hypotension.",
  ptsd: "The worker has PTSD.",
  pt: "The worker attended PT.",
  discs: "Two discs bulge.",
  dose7: "A dose of 7.5 is taken.",
  dose75: "A dose of 75 is taken.",
  perineal: "Perineal pain is told.",
  peroneal: "Peroneal pain is told.",
  ilium: "The ilium is sore.",
  ileum: "The ileum is sore.",
  prednisone: "Prednisone was given.",
  prednisolone: "Prednisolone was given.",
  lyrica: "Lyrica was given.",
  lyrics: "He writes lyrics.",
  markup: "The <b>scapula</b> was <script>alert(1)</script> tender, range <30 degrees.",
} as const;
const names = Object.keys(sentences) as (keyof typeof sentences)[];
const records = names.map((name, index) =>
  recordWith(`CM99-${`${index}`.padStart(7, "0")}`, [
    {
      ...bare,
      request: found(`Request ${index < 26 ? "" : "z"}${"abcdefghijklmnopqrstuvwxyz"[index % 26]}`),
      rationale: found(sentences[name]),
    },
  ]),
);
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

const find = async (q: string) => {
  const { hits } = await search({ ...emptySearch, q });
  return hits.map(({ determinationId }) => names[Number(determinationId.slice(-3))]).sort();
};

describe("a reader finds what the words mean", () => {
  test.each<[string, (keyof typeof sentences)[]]>([
    ["10/325", ["norco"]],
    ["325mg", ["norco", "percocet"]],
    ["5/325mg", ["percocet"]],
    ["L4-5", ["levelLong", "levelShort"]],
    ["L4-L5", ["levelLong", "levelShort"]],
    ["non-MTUS", ["nonMtus"]],
    ["98-99", ["pages"]],
    ["98", ["pageSingle", "pages"]],
    ["post-operative", ["postOperative", "postoperative"]],
    ["postoperative", ["postOperative", "postoperative"]],
    ['"not medically necessary"', ["notNecessary"]],
    ['"medically necessary" -"not medically necessary"', ["necessary"]],
    ["medically necessary", ["excessive", "necessary", "notNecessary"]],
    ["brace -medically", ["postOperative"]],
    ["hypertension", ["hypertension"]],
    ["hypotension", ["hypotension"]],
    ["perineal", ["perineal"]],
    ["peroneal", ["peroneal"]],
    ["ilium", ["ilium"]],
    ["ileum", ["ileum"]],
    ["prednisone", ["prednisone"]],
    ["prednisolone", ["prednisolone"]],
    ["Lyrica", ["lyrica"]],
    ["lyrics", ["lyrics"]],
    ["hypertenson", []],
    ["-worker -the", names.filter((name) => !/\b(?:worker|the)\b/i.test(sentences[name]))],
    ["disc", ["discs"]],
    ["7.5", ["dose7"]],
    ["75", ["dose75"]],
    ["scapula", ["markup"]],
    ["30", ["markup"]],
    ["CM99-0000003", ["levelLong"]],
    ["CM99-000001", names.slice(10, 20)],
    ["worker -hypertension -hypotension -PTSD", ["pt"]],
  ])("%s", async (q, expected) => expect(await find(q)).toEqual(expected.toSorted()));

  test("a case number that is not held says so", async () => {
    const { total, notes } = await search({ ...emptySearch, q: "98-7654321" });
    expect({ total, notes: notes.map(noteInWords) }).toMatchObject({
      total: 0,
      notes: [{ text: expect.stringContaining("CM98-7654321") }],
    });
    expect((await search({ ...emptySearch, q: "99-0000003" })).notes).toEqual([]);
    expect(await find("99-0000003")).toEqual(["levelLong"]);
  });

  test("a word is not taken for a beginning, unless a star says so", async () => {
    expect(await find("PT")).toEqual(["pt"]);
    expect(await find("decomp")).toEqual([]);
    expect(await find("decomp*")).toEqual(["levelLong"]);
  });
});

describe("hostile queries are answered", () => {
  test.each([
    '"',
    '""""',
    '" - "',
    "-",
    "--",
    '-""',
    "-----lumbar",
    "\\",
    '\\"',
    "'; DROP TABLE issue; --",
    'outcome = "upheld" OR 1=1',
    "x".repeat(10_000),
    "a ".repeat(5_000),
    '"'.repeat(9_999),
    "\u0000\u0001\u001f",
    "\uE000brace\uE001",
    "\uE002",
    "\ud800",
    "brace\udfff",
    "<script>alert(1)</script>",
    "😀 brace",
    "ﷺ ‏עברית 中文 ไทย",
    "%00%ff{}[]()^$*+?.|",
    "\u202Ebrace",
    "NOT",
    "OR OR AND NOT -NOT",
  ])("%j", async (q) => {
    for (const value of [q, `brace ${q}`, `"${q}"`, `-${q}`])
      expect(await search({ ...emptySearch, q: value })).toMatchObject({ page: 1 });
  });

  test("values of filters cannot leave their quotes", async () => {
    const hostile = ['" OR outcome = "upheld', "\\", '\\" OR determinationId EXISTS'];
    const params = { ...emptySearch, treatment: hostile, specialty: hostile } as SearchParams;
    expect((await search(params)).total).toBe(0);
  });
});

test("results hold plain text: no markup, no marks of the index", async () => {
  const { hits } = await search({ ...emptySearch, q: "scapula 30" });
  const shown = JSON.stringify(hits);
  expect(shown).not.toMatch(/<\/?(?:b|script)|[\uE000-\uF8FF]/);
  expect(hits[0]?.snippet).toContainEqual({ text: "scapula", hit: true });
  const strengths = await search({ ...emptySearch, q: "10/325" });
  expect(strengths.hits[0]?.snippet.map(({ text }) => text).join("")).toContain(
    "Norco 10/325mg, sixty tablets",
  );
});
