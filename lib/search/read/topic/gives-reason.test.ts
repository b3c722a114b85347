import { expect, test } from "vitest";
import { givesReason } from "@/lib/search/read/topic/gives-reason";

test.each([
  "The request is therefore medically necessary.",
  "The criteria are met.",
  "As such, the treatment requested is consistent with the guideline’s recommendations.",
  "Therefore, the request is supported and medically necessary and appropriate.",
  "",
])("a bare verdict carries nothing: %s", (sentence) => {
  expect(givesReason(sentence)).toBe(false);
});

test.each([
  "Given the objective functional improvement from the earlier visits, the request is medically necessary.",
  "A tear is shown and three months of exercise failed.",
  "Sleep and function improved with the drug.",
])("a finding does: %s", (sentence) => {
  expect(givesReason(sentence)).toBe(true);
});
