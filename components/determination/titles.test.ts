import { expect, test } from "vitest";
import { determinationTitle } from "@/components/determination/titles";
import { found, recordWith } from "@/lib/search/testing/corpus";

const asking = (request: string) => ({
  request: found(request),
  treatments: [],
  bodyParts: [],
  quantity: null,
  flags: [],
  modification: null,
});
const title = (...requests: string[]) =>
  determinationTitle(recordWith("CM17-0000001", requests.map(asking)).reading.issues);

test("a title names one issue or two short ones, and counts the others", () => {
  expect(title()).toBe("Determination");
  expect(title("Knee brace")).toBe("Knee brace");
  expect(title("Knee brace", "Foot bath")).toBe("Knee brace; Foot bath");
  expect(title("Knee brace", "Foot bath ".repeat(9).trim())).toBe("Knee brace, and another issue");
  expect(title("Knee brace", "Foot bath", "Pillow")).toBe("Knee brace, and two other issues");
});
