import { afterAll, beforeAll, expect, test } from "vitest";
import { guidelineById } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";
import { SearchUnavailable, search } from "@/lib/search/read/search";
import { unknownValues } from "@/lib/search/read/unknown-values";
import { found, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { readSearchQuery } from "@/lib/search/url/params";
import { noteInWords } from "@/lib/words/notes";

const odg = guidelineById("odg-low-back")!;
/** A section that no catalog has, cited by the claims administrator alone. */
const citation: Citation = {
  ...found(""),
  mtus: false,
  body: "ODG",
  guideline: odg.name,
  guidelineId: odg.id,
  year: null,
  sections: [{ ...found("Odd & New Topic"), sectionId: null }],
  pages: [[98, 98]],
  raw: odg.name,
};
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  const record = recordWith("CM99-0000001", [
    {
      guidelines: {
        claimsAdministrator: { statement: found("cited"), citations: [citation] },
        reviewer: { statement: found("none cited"), citations: [] },
      },
    },
  ]);
  record.reading.reviewer.specialties = [found("Balneology")];
  index = await openTestIndex([record]);
});
afterAll(() => index.drop());

const unknown = async (query: string) =>
  (await unknownValues(readSearchQuery(new URLSearchParams(query)))).map(({ value }) => value);

test("what only letters name is known, whichever side is asked for, included or excluded", async () => {
  expect(
    await unknown(
      "section=odg-low-back/odd-and-new-topic&cited-by=reviewer&specialty=-balneology&cited-page=odg-low-back/odd-and-new-topic/7",
    ),
  ).toEqual([]);
});

test("what a catalog has is known though no letter has it", async () => {
  expect(await unknown("treatment=acupuncture&specialty=-neurology&guideline=odg-pain")).toEqual([]);
});

test("what neither has is not", async () => {
  expect(
    await unknown(
      "treatment=mrii&treatment=mri&specialty=-balneologi&section=odg-low-back/odd-and-new-topics&cited-page=odg-low-bak/98",
    ),
  ).toEqual(["mrii", "odg-low-back/odd-and-new-topics", "-balneologi", "odg-low-bak/98"]);
});

test("a search that holds such a value says so beside its results", async () => {
  const { total, notes } = await search(readSearchQuery(new URLSearchParams("treatment=-mrii")));
  expect(total).toBe(1);
  expect(notes.map(noteInWords)).toEqual([
    {
      text: "No letter here has the treatment “mrii”; the nearest is:",
      instead: null,
      href: "/search?treatment=-mri",
      label: "MRI",
    },
  ]);
});

test("without an index it is not known what is unknown, but what a catalog has is", async () => {
  const name = process.env.MEILISEARCH_INDEX;
  process.env.MEILISEARCH_INDEX = "test_none";
  try {
    await expect(unknown("treatment=mrii")).rejects.toThrow(SearchUnavailable);
    expect(await unknown("treatment=mri")).toEqual([]);
  } finally {
    process.env.MEILISEARCH_INDEX = name;
  }
});
