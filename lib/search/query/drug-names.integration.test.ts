import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CatalogTreatment, treatments } from "@/lib/catalog/treatments";
import { search } from "@/lib/search/read/search";
import { found, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch } from "@/lib/search/url/params";

const drugs = treatments.filter(({ drugClass, brands }) => drugClass !== undefined && brands.length > 0);
const uncited = { statement: found("none cited" as const), citations: [] };
const asks = ({ id, category, name, drugClass }: CatalogTreatment, request: string) => ({
  treatments: [
    {
      category,
      name,
      ...(drugClass && { drugClass }),
      treatmentId: id,
      span: [0, 0] as [number, number],
      certainty: "stated" as const,
    },
  ],
  bodyParts: [],
  decidingSentence: null,
  guidelines: { claimsAdministrator: uncited, reviewer: uncited },
  request: found(request),
  rationale: found("Obelisk."),
});
const muscleRelaxant = drugs.find(({ id }) => id === "cyclobenzaprine")!;

/** One issue for each drug, by its generic name; and one by a brand. */
const records = [
  ...drugs.map((drug, at) => recordWith(`CM99-${`${at}`.padStart(7, "0")}`, [asks(drug, drug.name)])),
  recordWith("CM98-0000000", [asks(muscleRelaxant, "Flexeril at night")]),
];
const idOf = (drug: CatalogTreatment) => `CM99-${`${drugs.indexOf(drug)}`.padStart(7, "0")}`;
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

const finds = async (q: string) =>
  (await search({ ...emptySearch, q })).hits.map(({ determinationId }) => determinationId);

/** Brands of one word; a longer one is several terms. */
const brands = drugs.flatMap((drug) =>
  drug.brands.filter((brand) => /^[A-Za-z]{4,}$/.test(brand)).map((brand) => [brand, drug] as const),
);
const some = brands.filter((_, at) => at % 6 === 0);

describe("a brand finds what is asked for by the drug's name, as the page says; in quotation marks what is printed", () => {
  test.each(some)("%s", async (brand, drug) => {
    const { hits, understood } = await search({ ...emptySearch, q: brand });
    expect(hits.map(({ determinationId }) => determinationId)).toContain(idOf(drug));
    const told = understood[0]!.alsoFound.map((name) => name.toLowerCase());
    expect(
      told.some((name) => drug.name.toLowerCase().includes(name) || name.includes(drug.name.toLowerCase())),
    ).toBe(true);
    expect(await finds(understood[0]!.exact!)).toEqual([]);
  });
});

test("a brand in quotation marks finds the issue that prints it", async () => {
  expect(new Set(await finds("Flexeril"))).toEqual(new Set(["CM98-0000000", idOf(muscleRelaxant)]));
  expect(await finds('"Flexeril"')).toEqual(["CM98-0000000"]);
});

test("a class finds each of its drugs, as the page says; in quotation marks what is printed", async () => {
  const { total, understood } = await search({ ...emptySearch, q: "muscle relaxants" });
  expect(total).toBe(drugs.filter(({ drugClass }) => drugClass === "Muscle Relaxant").length + 1);
  expect(understood).toMatchObject([{ alsoFound: ["muscle relaxer", "any drug of the class"] }]);
  expect(await finds(understood[0]!.exact!)).toEqual([]);
});
