import { expect, test } from "vitest";
import { tableTitle, tableView } from "@/components/statistics/table-view";
import type { CrossTable } from "@/lib/search";
import type { Tally } from "@/lib/search/results";
import { emptySearch } from "@/lib/search/url";

const tally = (value: string, overturned: number, upheld: number): Tally => ({
  value,
  label: value.toUpperCase(),
  overturned,
  upheld,
});
const table: CrossTable = {
  all: { overturned: 30, upheld: 70 },
  base: { overturned: 300, upheld: 700 },
  rows: [
    { ...tally("mri", 20, 40), cells: [tally("2015", 20, 10), tally("2016", 0, 30)] },
    { ...tally("acupuncture", 10, 30), cells: [tally("2016", 10, 30)] },
  ],
  columns: [tally("2015", 20, 10), tally("2016", 10, 60)],
};
const choice = { rows: "treatment", columns: "year", show: "most" } as const;

test("all issues stand first, then the rows, each cell under its column", () => {
  const view = tableView(table, choice, emptySearch);
  expect(view.rows.map(({ label }) => label)).toEqual(["All issues", "MRI", "ACUPUNCTURE"]);
  expect(view.rows[2]?.cells).toEqual([
    null,
    {
      counts: { overturned: 10, upheld: 30 },
      href: "/search?treatment=acupuncture&year=2016",
    },
  ]);
});

test("a figure leads to the issues of both outcomes, whatever outcome the search had chosen", () => {
  const view = tableView(table, choice, { ...emptySearch, q: "knee", outcome: ["upheld"], page: 3 });
  expect(view.rows[0]?.figure.href).toBe("/search?q=knee");
  expect(view.rows[1]?.figure.href).toBe("/search?q=knee&treatment=mri");
});

test("a row that no search can say by itself leads nowhere", () => {
  const view = tableView(table, choice, { ...emptySearch, treatment: ["mri"] });
  expect(view.rows.map(({ figure }) => figure.href)).toEqual([
    "/search?treatment=mri",
    "/search?treatment=mri",
    null,
  ]);
});

test("reasons are counted among the upheld issues only", () => {
  const view = tableView(table, { ...choice, rows: "reason" }, emptySearch);
  expect(view.countsOnly).toBe(true);
  expect(view.rows[0]).toMatchObject({
    label: "All upheld issues",
    figure: { href: "/search?outcome=upheld" },
  });
});

test("a page shows the rows and columns with most issues, in their order, and says how many more there are", () => {
  const many: CrossTable = {
    ...table,
    rows: Array.from({ length: 30 }, (_, at) => ({ ...tally(`row-${at}`, 0, 30 - at), cells: [] })),
    columns: Array.from({ length: 11 }, (_, at) => tally(`${2010 + at}`, 0, at)),
  };
  const view = tableView(many, choice, emptySearch);
  expect(view.rows).toHaveLength(26);
  expect(view.moreRows).toBe(5);
  expect(view.columns.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, at) => `${2013 + at}`));
  expect(view.moreColumns).toBe(3);
  expect(tableView(many, { ...choice, show: "all" }, emptySearch).moreRows).toBe(0);
});

test("a table is named by its dimensions, one or two", () => {
  expect(tableTitle({ ...choice, rows: "specialty" })).toBe("Reviewer’s specialty by year of decision");
  expect(tableTitle({ ...choice, columns: "none" })).toBe("Treatment");
  expect(tableTitle({ ...choice, columns: "treatment" })).toBe("Treatment");
});
