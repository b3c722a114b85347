import { expect, test } from "vitest";
import { duration, Pace } from "@/lib/ingest/commands/progress";

test.each([
  [0.2, "1 s"],
  [89, "89 s"],
  [200, "3 min"],
  [7500, "2 h 5 min"],
])("%d seconds are printed as %s", (seconds, said) => {
  expect(duration(seconds)).toBe(said);
});

test("rate and time left follow from files and bytes gone through", () => {
  const pace = new Pace(1000);
  Object.assign(pace, { files: 3000, weight: 25, total: 100 });
  const figures = pace.figures(11_000);
  expect(figures).toEqual({ files: "3,000", rate: "300", left: "30 s left", share: 0.25 });
});

test("no time left is promised while the size of the input is unknown", () => {
  expect(new Pace().figures().left).toBe("");
});

test("no time left is promised before some files have shown the pace", () => {
  const pace = new Pace(0);
  Object.assign(pace, { files: 1, weight: 1, total: 100 });
  expect(pace.figures(10_000).left).toBe("");
});
