import { expect, test } from "vitest";
import { faultsOf, gradesOf, holds, type JudgedQuery, readQueries } from "@/bench/judged/judgement";
import { judgedLetters } from "@/bench/judged/letters";

const issues = judgedLetters().flatMap((letter) => letter.issues);
const issue = (id: string) => issues.find((one) => one.id === id)!;
const query = (grades: JudgedQuery["grades"]): JudgedQuery => ({
  ...{ q: "words", reader: "physician", holdout: false, grades },
});

test("a predicate holds where all that it names is so", () => {
  const mri = issue("CM17-9900009_1");
  expect(holds({ treatment: "MRI", bodyPart: ["knee", "lumbar spine"], year: [2016, 2017] }, mri)).toBe(true);
  expect(holds({ treatment: "MRI", decision: "upheld" }, mri)).toBe(false);
  expect(holds({ rationale: "NEW weakness", administratorCites: "ODG" }, mri)).toBe(true);
  expect(holds({ age: [49, 60] }, mri)).toBe(false);
});

test("the highest grade counts, and an issue that no predicate fits has none", () => {
  const grades = gradesOf(
    query([
      [1, { treatment: "MRI" }],
      [3, { determination: "CM17-9900009" }],
    ]),
    [issue("CM17-9900009_1"), issue("CM15-9900010_1"), issue("CM15-9900001_1")],
  );
  expect(Object.fromEntries(grades)).toEqual({ "CM17-9900009_1": 3, "CM15-9900010_1": 1 });
});

test("a query that cannot be judged is told", () => {
  expect(faultsOf(query([[3, { treatment: "Magic" }]]), issues)).toEqual([
    'no issue has {"treatment":"Magic"}',
    "no issue of grade 3",
  ]);
  expect(faultsOf(query([[3, { tretment: "MRI" } as object]]), issues)).toEqual(["unknown fact tretment"]);
  expect(faultsOf(query([[3, { decision: "upheld" }]]), issues)).toEqual([
    expect.stringMatching(/^\d+ of \d+ issues$/),
  ]);
});

test("every query can be judged, half are held out, and two fifths are in a worker's words", () => {
  const queries = readQueries(issues);
  const share = (of: (query: JudgedQuery) => boolean) => queries.filter(of).length / queries.length;
  expect(queries.length).toBeGreaterThanOrEqual(100);
  expect(share(({ holdout }) => holdout)).toBeCloseTo(0.5, 1);
  expect(share(({ reader }) => reader === "injured worker")).toBeCloseTo(0.4, 1);
});
