import { expect, test } from "vitest";
import { outsideCatalogs } from "@/lib/search/query/catalog-values";
import { notesOnValues } from "@/lib/search/query/notes-on-values";
import { readSearchQuery } from "@/lib/search/url/params";
import { noteInWords } from "@/lib/words/notes";

const notesOn = (query: string) => {
  const params = readSearchQuery(new URLSearchParams(query));
  return notesOnValues(params, outsideCatalogs(params)).map(noteInWords);
};

test.each([
  [
    "treatment=mrii",
    "No letter here has the treatment “mrii”; the nearest is:",
    "MRI",
    "/search?treatment=mri",
  ],
  [
    "q=knee&treatment=-mrii&year=2016&page=3",
    "No letter here has the treatment “mrii”; the nearest is:",
    "MRI",
    "/search?q=knee&treatment=-mri&year=2016",
  ],
  [
    "treatment=mri&treatment=mrii",
    "No letter here has the treatment “mrii”; the nearest is:",
    "MRI",
    "/search?treatment=mri",
  ],
  [
    "cited-page=odg-low-bak/98-99",
    "No letter here cites the guideline “odg-low-bak”; the nearest is:",
    "ODG Low Back",
    "/search?cited-page=odg-low-back/98-99",
  ],
])("“%s” is told: %s %s", (query, text, label, href) =>
  expect(notesOn(query)).toEqual([{ text, instead: null, href, label }]),
);

test("what is near to nothing is told without a way", () =>
  expect(notesOn("specialty=alchemy")).toEqual([
    { text: "No letter here has a reviewer of the specialty “alchemy”.", instead: null },
  ]));

test("of many slips the first are told", () =>
  expect(
    notesOn(Array.from({ length: 50 }, (_, at) => `treatment=none-${at}`).join("&")).length,
  ).toBeLessThan(5));
