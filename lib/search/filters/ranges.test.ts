import { expect, test } from "vitest";
import { added } from "@/lib/search/filters/ranges";
import { readSearchParams, searchHref } from "@/lib/search/url/params";

const seconds = (moment: string) => Date.parse(moment) / 1000;

test("what was added since a day or a moment is asked for in seconds, a day to its end", () => {
  expect(added.conditionOf("2026-12-01", "2026-12-02")).toBe(
    `addedAt >= ${seconds("2026-12-01T00:00:00Z")} AND addedAt <= ${seconds("2026-12-02T23:59:59Z")}`,
  );
  expect(added.conditionOf("2026-12-01T14:00:00Z", "")).toBe(`addedAt >= ${seconds("2026-12-01T14:00:00Z")}`);
  expect(added.conditionOf("", "")).toBeNull();
  expect(added.label("2026-12-01T14:00:00Z", "")).toBe("Added here since 2026-12-01, 14:00:00 UTC");
});

test.each(["2026-13-01", "yesterday", "2026-12-01T99:00", "2026"])("%s is no moment", (moment) =>
  expect(readSearchParams({ "added-from": moment })["added-from"]).toBe(""),
);

test("a moment and the day that it is in are in order", () => {
  const ends = { "added-from": "2026-12-01T14:00:00Z", "added-to": "2026-12-01" };
  expect(readSearchParams(ends)).toMatchObject(ends);
});

test("an address keeps the moment", () => {
  const params = readSearchParams({ "added-from": "2026-12-01T14:00:00Z", sort: "added" });
  expect(searchHref(params)).toBe("/search?added-from=2026-12-01T14%3A00%3A00Z&sort=added");
});
