import { expect, test } from "vitest";
import { caseNumberIn } from "@/lib/search/case-number";

test.each([
  ["CM17-0019171", "CM17-0019171"],
  [" cm17-0019171 ", "CM17-0019171"],
  ["CM17 0019171", "CM17-0019171"],
  ["cm170019171", "CM17-0019171"],
  ["17-0019171", "CM17-0019171"],
  ["CM 17-0019171", "CM17-0019171"],
  ["CM17–0019171", "CM17-0019171"],
  ["IMR CM17-0019171", "CM17-0019171"],
  ['"CM17-0019171"', "CM17-0019171"],
  ["l-0123456789ABCDEF", "L-0123456789abcdef"],
])("%j opens %s", (q, id) => expect(caseNumberIn(q)).toBe(id));

test.each([
  "",
  "CM17",
  "CM17-001917",
  "CM17-00191711",
  "CM17-0019171 lumbar",
  "L4-5",
  "0019171",
  "170019171",
  "98-99",
])("%j is searched", (q) => expect(caseNumberIn(q)).toBeNull());
