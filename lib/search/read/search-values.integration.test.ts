import { afterAll, beforeAll, expect, test } from "vitest";
import { guidelines, sectionsOf } from "@/lib/catalog/guidelines";
import { treatmentById, treatments } from "@/lib/catalog/treatments";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import type { FilterKey } from "@/lib/search/filters/all";
import { search } from "@/lib/search/read/search";
import { searchValues } from "@/lib/search/read/search-values";
import { found, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";

const evidence = { span: [0, 0] as [number, number], certainty: "stated" as const };
const asking = (id: string, more: Partial<Issue> = {}): Partial<Issue> => {
  const { category, name, drugClass } = treatmentById(id)!;
  const treatment = { category, name, treatmentId: id, ...(drugClass && { drugClass }), ...evidence };
  return { treatments: [treatment], bodyParts: [], decision: found("upheld"), ...more };
};
const odg = guidelines.find(({ shortName }) => shortName === "ODG Pain")!;
const citing = (sections: string[]): Citation => ({
  ...evidence,
  mtus: false,
  body: "ODG",
  guideline: odg.name,
  guidelineId: odg.id,
  year: null,
  sections: sections.map((name) => ({ ...found(name), sectionId: null })),
  pages: [],
  raw: odg.name,
});
const none = { statement: found("none cited" as const), citations: [] };
/** More treatments than a panel holds, and more sections of one guideline. */
const many = treatments.filter(({ categoryId }) => categoryId === "pharmaceuticals").slice(0, 60);
const sections = Array.from({ length: 50 }, (_, at) => `Chapter ${at + 100}`);
const records = [
  recordWith("CM99-0000001", [
    asking("mri", {
      decision: found("overturned"),
      bodyParts: [{ ...found("lumbar spine"), side: null, levels: [] }],
    }),
    asking("mri"),
    asking("acupuncture"),
  ]),
  recordWith(
    "CM99-0000002",
    many.map(({ id }) => asking(id)),
  ),
  recordWith("CM99-0000003", [
    asking("mri", {
      guidelines: {
        claimsAdministrator: none,
        reviewer: { statement: found("cited"), citations: [citing(sections)] },
      },
    }),
  ]),
];
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

const looked = async (key: FilterKey, typed: string, params: Partial<SearchParams> = {}) => {
  const { values } = await searchValues({ ...emptySearch, ...params }, key, typed);
  return values.map(({ label, count }) => `${label} ${count}`);
};

test.each<[FilterKey, string, string[]]>([
  ["treatment", "acup", ["Acupuncture 1"]],
  ["treatment", "ACUP", ["Acupuncture 1"]],
  ["treatment", "magnetic reson", ["MRI 3"]],
  ["treatment", "resonance magnetic", ["MRI 3"]],
  ["treatment", "cupuncture", []],
  ["treatment", "mri acupuncture", []],
  ["body-part", "low back", ["Lumbar spine 1"]],
  ["guideline", "official pain", ["ODG Pain 1"]],
  ["section", "odg chapter 101", ["Chapter 101 1"]],
])("of %s, %j names %j", async (key, typed, expected) =>
  expect((await looked(key, typed)).filter((value) => !value.startsWith("Not stated"))).toEqual(expected),
);

test("a drug is found by a brand", async () => {
  const branded = many.find(({ brands }) => brands.length > 0)!;
  expect(await looked("treatment", branded.brands[0]!)).toContain(`${branded.name} 1`);
});

test("its own choice is left aside, every other filter holds", async () => {
  expect(await looked("treatment", "mri", { treatment: ["acupuncture"] })).toEqual(["MRI 3"]);
  expect(await looked("treatment", "mri", { outcome: ["overturned"] })).toEqual(["MRI 1"]);
});

test("nothing typed finds all, though the panel holds only some: those chosen, and how many are left out", async () => {
  const all = await searchValues(emptySearch, "treatment", "");
  expect(all.values).toHaveLength(62);
  expect(all.more).toBe(0);
  const rarest = all.values.at(-1)!.value;
  const panelOf = async (params: SearchParams) =>
    (await search(params)).facets.find(({ key }) => key === "category")!;
  const panel = await panelOf(emptySearch);
  const drugs = panel.values.find(({ value }) => value === "pharmaceuticals")!;
  expect(drugs.more).toBe(48);
  expect(panel.children!.values.filter(({ parent }) => parent === "pharmaceuticals")).toHaveLength(12);
  const chosen = await panelOf({ ...emptySearch, treatment: [rarest] });
  expect(chosen.children!.values.find(({ value }) => value === rarest)).toMatchObject({
    count: 1,
    selected: true,
  });
});

test("of more values than fit, the number left out is told", async () => {
  expect(sectionsOf(odg.id).length).toBeLessThan(5_000);
  const { values, more } = await searchValues(emptySearch, "section", "");
  expect(values.length + more).toBe(50);
});
