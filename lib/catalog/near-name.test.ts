import { describe, expect, test } from "vitest";
import { editDistance, leastDistant, nearestName } from "@/lib/catalog/near-name";

describe("editDistance", () => {
  test.each([
    ["initial", "initial", 0],
    ["inital", "initial", 1],
    ["diagnositc", "diagnostic", 1],
    ["sholder", "shoulder", 1],
    ["", "ab", 2],
  ])("%s to %s is %i", (a, b, steps) => expect(editDistance(a, b, 2)).toBe(steps));

  test("stops counting above the limit", () => expect(editDistance("knee", "shoulder", 2)).toBe(3));
});

describe("nearestName", () => {
  const names = [
    ["initial care", 1],
    ["special studies", 2],
    ["summary", 3],
  ] as const;

  test.each([
    ["inital care", 1],
    ["specail studeis", 2],
    ["sumary", 3],
  ])("finds %s", (printed, value) => expect(nearestName(printed, names)).toBe(value));

  test.each(["initial visit", "studies", "sum", "x".repeat(200)])("finds nothing near %s", (printed) =>
    expect(nearestName(printed, names)).toBeUndefined(),
  );

  test("does not choose between two names that are as near", () =>
    expect(
      nearestName("section b1", [
        ["section a1", 1],
        ["section c1", 2],
      ]),
    ).toBeUndefined());
});

describe("leastDistant", () => {
  test.each([
    ["mrii", "mri"],
    ["MRI", "mri"],
    ["lumbar_spin", "lumbar-spine"],
    ["acupuncure", "acupuncture"],
  ])("%s is meant to be %s", (given, name) =>
    expect(leastDistant(given, ["mra", "mri", "lumbar-spine", "acupuncture"])).toBe(name),
  );

  test.each(["", "mr", "acu", "punctureacu", "x".repeat(5000)])("nothing is near %s", (given) =>
    expect(leastDistant(given, ["mri", "acupuncture"])).toBeUndefined(),
  );
});
