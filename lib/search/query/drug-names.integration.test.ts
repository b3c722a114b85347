import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CatalogTreatment, treatments } from "@/lib/catalog/treatments";
import { parseQuery } from "@/lib/search/query/syntax";
import { understoodTerms } from "@/lib/search/query/understood";
import { found, recordWith } from "@/lib/search/testing/corpus";
import { findEach, openTestIndex } from "@/lib/search/testing/open-index";

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

/** Brands of one word that no issue here prints; a longer one is several terms. */
const brands = drugs.flatMap((drug) =>
  drug.brands
    .filter((brand) => /^[A-Za-z]{4,}$/.test(brand) && brand !== "Flexeril")
    .map((brand) => [brand, drug] as const),
);
const some = brands.filter((_, at) => at % 6 === 0);
const termsOf = (q: string) => understoodTerms(parseQuery(q));
const exactOf = (q: string) => termsOf(q)[0]!.exact!;

/** For each query the determinations that it finds. */
const answers = new Map<string, string[]>();
const finds = (q: string) => answers.get(q)!;

beforeAll(async () => {
  index = await openTestIndex(records);
  const asked = [...some.map(([brand]) => brand), "Flexeril", "muscle relaxants"];
  const queries = [...asked, ...asked.map(exactOf)];
  const each = await findEach(queries);
  queries.forEach((q, at) => {
    answers.set(q, each[at]!.determinations);
  });
});
afterAll(() => index.drop());

describe("a brand finds what is asked for by the drug's name, as the page says; in quotation marks what is printed", () => {
  test.each(some)("%s", (brand, drug) => {
    expect(finds(brand)).toContain(idOf(drug));
    const told = termsOf(brand)[0]!.alsoFound.map((name) => name.toLowerCase());
    expect(
      told.some((name) => drug.name.toLowerCase().includes(name) || name.includes(drug.name.toLowerCase())),
    ).toBe(true);
    expect(finds(exactOf(brand))).toEqual([]);
  });
});

test("a brand in quotation marks finds the issue that prints it", () => {
  expect(new Set(finds("Flexeril"))).toEqual(new Set(["CM98-0000000", idOf(muscleRelaxant)]));
  expect(finds('"Flexeril"')).toEqual(["CM98-0000000"]);
});

test("a class finds each of its drugs, as the page says; in quotation marks what is printed", () => {
  expect(finds("muscle relaxants")).toHaveLength(
    drugs.filter(({ drugClass }) => drugClass === "Muscle Relaxant").length + 1,
  );
  expect(termsOf("muscle relaxants")).toMatchObject([
    { alsoFound: ["muscle relaxer", "any drug of the class"] },
  ]);
  expect(finds(exactOf("muscle relaxants"))).toEqual([]);
});
