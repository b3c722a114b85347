import { afterAll, beforeAll, expect, test } from "vitest";
import { guidelineById } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";
import { pagesNamedIn } from "@/lib/search/read/notes-on-pages";
import { search } from "@/lib/search/read/search";
import { found, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, readSearchQuery } from "@/lib/search/url/params";
import { noteInWords } from "@/lib/words/notes";

const chronic = guidelineById("chronic-pain-medical-treatment-guidelines")!;
const odg = guidelineById("odg-low-back")!;

function citing({ id, name, body }: typeof odg, ...pages: [number, number][]): Citation {
  const sections: Citation["sections"] = [];
  return {
    ...found(""),
    mtus: body === "DWC",
    body,
    guideline: name,
    guidelineId: id,
    year: null,
    sections,
    pages,
    raw: name,
  };
}

function issue(rationale: string, ...citations: Citation[]) {
  const none = { statement: found("none cited" as const), citations: [] };
  const reviewer = { statement: found("cited" as const), citations };
  return {
    rationale: found(rationale),
    decidingSentence: null,
    guidelines: { reviewer, claimsAdministrator: none },
  };
}

const records = [
  recordWith("CM99-0000000", [issue("Saffron was given.", citing(chronic, [98, 99]))]),
  recordWith("CM99-0000001", [issue("Rest was given.", citing(chronic, [98, 98]), citing(odg, [98, 98]))]),
  recordWith("CM99-0000002", [issue("Rest was given.", citing(chronic, [12, 12]))]),
];
let index: Awaited<ReturnType<typeof openTestIndex>>;
beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

test.each([
  ["p. 98", { first: 98, last: 98 }, ""],
  ["MTUS page 98-99 therapy", { first: 98, last: 99 }, "MTUS therapy"],
  ["pp. 98–99", { first: 98, last: 99 }, ""],
  ["saffron Pages 98 of 127", { first: 98, last: 98 }, "saffron"],
])("“%s” names pages", (q, pages, rest) => expect(pagesNamedIn(q)).toEqual({ pages, rest }));

test.each(["98-99", "pain 7", "p.o. 50", "page", "p 1-900", "pages of 12", "", "homepage 9"])(
  "“%s” names none",
  (q) => expect(pagesNamedIn(q)).toBeNull(),
);

const notesOn = async (q: string) => (await search({ ...emptySearch, q })).notes.map(noteInWords);

test("pages lead to the issues that cite them, guideline by guideline, and each number is what is found there", async () => {
  const notes = await notesOn("nowhere p. 98");
  expect(notes.map(({ text, label }) => [text, label])).toEqual([
    ["2 issues are found by pages cited:", "Page 98 of MTUS Chronic Pain (to 2017)"],
    ["1 issue is found by pages cited:", "Page 98 of ODG Low Back"],
  ]);
  for (const [at, { href }] of notes.entries()) {
    const there = await search(readSearchQuery(new URL(href!, "http://site").searchParams));
    expect(there.total).toBe([2, 1][at]);
  }
});

test("other words of the query stay where they find something", async () => {
  const notes = await notesOn("saffron p. 99");
  expect(notes[0]).toMatchObject({
    text: "1 issue is found by pages cited, with “saffron”:",
    href: "/search?q=saffron&cited-page=chronic-pain-medical-treatment-guidelines/99",
  });
  expect(await notesOn("p. 500")).toEqual([]);
});
