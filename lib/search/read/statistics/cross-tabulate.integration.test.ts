import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attributeOf, type Dimension } from "@/lib/search/filters/all";
import { toDocuments } from "@/lib/search/index/document";
import { search } from "@/lib/search/read/search";
import { crossTabulate } from "@/lib/search/read/statistics/cross-tabulate";
import { narrowTo } from "@/lib/search/read/statistics/narrow-to";
import { makeRecords, words } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";
import { dimensionSchema } from "@/lib/search/url/statistics-params";
import { Random } from "@/samples/letters/random";

const records = makeRecords(90);
const documents = records.flatMap(toDocuments);
const dimensions = dimensionSchema.options;
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

/** The issues that have a value of a dimension, by a plain scan. */
function having(key: Dimension, value: string) {
  const attribute = attributeOf(key, emptySearch);
  return documents.filter((document) => [document[attribute]].flat().some((one) => String(one) === value));
}

function outcomes(found: typeof documents) {
  const overturned = found.filter(({ outcome }) => outcome === "overturned").length;
  return { overturned, upheld: found.length - overturned };
}

describe("every cell of a table is what a plain scan counts", () => {
  test.each(dimensions.map((rows, at) => [rows, dimensions[(at + 5) % dimensions.length]!] as const))(
    "%s by %s",
    async (rows, columns) => {
      const table = await crossTabulate(emptySearch, { rows, columns });
      expect(table.all).toEqual(outcomes(documents));
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) {
        const inRow = having(rows, row.value);
        expect(row, row.value).toMatchObject(outcomes(inRow));
        const expected = table.columns
          .map(({ value, label }) => {
            const inColumn = new Set(having(columns, value));
            return { value, label, ...outcomes(inRow.filter((document) => inColumn.has(document))) };
          })
          .filter(({ overturned, upheld }) => overturned + upheld > 0);
        expect(row.cells, row.value).toEqual(expected);
      }
      for (const column of table.columns)
        expect(column, column.value).toMatchObject(outcomes(having(columns, column.value)));
    },
  );
});

describe("a figure's link finds just the issues that it counts", () => {
  const random = new Random(11);
  const searches: SearchParams[] = [
    emptySearch,
    { ...emptySearch, q: words[3]! },
    { ...emptySearch, q: `${words[3]} OR ${words[4]}` },
    { ...emptySearch, treatment: ["-mri"], outcome: ["upheld"] },
    { ...emptySearch, category: ["rehabilitation", "pharmaceuticals"] },
    { ...emptySearch, guideline: ["chronic-pain-medical-treatment-guidelines"], "cited-by": "reviewer-only" },
    { ...emptySearch, "decided-from": "2015", "decided-to": "2016", sex: ["female"] },
  ];
  test.each(searches.map((params) => [JSON.stringify(changed(params)), params] as const))(
    "%s",
    async (_, params) => {
      let checked = 0;
      for (let round = 0; round < 6; round += 1) {
        const [rows, columns] = [random.pick(dimensions), random.pick(dimensions)];
        const table = await crossTabulate(params, { rows, columns });
        for (const row of random.some(table.rows, 4)) {
          const inRow = narrowTo({ ...params, outcome: [] }, rows, row.value);
          if (!inRow) continue;
          expect(await counted(inRow), `${rows}=${row.value}`).toEqual(of(row));
          for (const cell of random.some(row.cells, 2)) {
            const inCell = narrowTo(inRow, columns as Dimension, cell.value);
            if (!inCell) continue;
            expect(await counted(inCell), `${rows}=${row.value} ${columns}=${cell.value}`).toEqual(of(cell));
            checked += 1;
          }
        }
      }
      expect(checked).toBeGreaterThan(0);
    },
  );
});

test("with one dimension a table has rows and no columns", async () => {
  const { rows, columns } = await crossTabulate(emptySearch, { rows: "sex", columns: "none" });
  expect(rows.map(({ value }) => value).sort()).toEqual(["female", "male", "not-stated"]);
  expect(columns).toEqual([]);
  expect(rows.every(({ cells }) => cells.length === 0)).toBe(true);
});

const of = ({ overturned, upheld }: { overturned: number; upheld: number }) => ({ overturned, upheld });

async function counted(params: SearchParams) {
  const { facets } = await search(params);
  const values = facets.find(({ key }) => key === "outcome")?.values ?? [];
  const count = (value: string) => values.find((one) => one.value === value)?.count ?? 0;
  return { overturned: count("overturned"), upheld: count("upheld") };
}

function changed(params: SearchParams) {
  return Object.fromEntries(
    Object.entries(params).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(emptySearch[key as keyof SearchParams]),
    ),
  );
}
