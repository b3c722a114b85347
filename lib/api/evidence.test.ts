import { expect, test } from "vitest";
import { evidenceOf } from "@/lib/api/evidence";

test("every value with a span gets its words, wherever it stands in the issue", () => {
  const source = "1. Ibuprofen: Overturned. The pills help.";
  const issue = {
    number: 1,
    request: { value: "Ibuprofen", span: [3, 12], certainty: "stated" },
    flags: [],
    signalled: null,
    treatments: [{ name: "Ibuprofen", span: [3, 12] }],
    guidelines: { reviewer: { statement: { value: "none cited", span: [26, 41] } } },
  };
  expect(evidenceOf(issue, source)).toEqual([
    { field: "/request", span: [3, 12], text: "Ibuprofen" },
    { field: "/treatments/0", span: [3, 12], text: "Ibuprofen" },
    { field: "/guidelines/reviewer/statement", span: [26, 41], text: "The pills help." },
  ]);
});
