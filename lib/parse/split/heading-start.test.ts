import { expect, test } from "vitest";
import { findHeadingStart } from "@/lib/parse/split/heading-start";

test.each([
  ["a blank line", "\n"],
  ["a blank line and a word in lower case", "\nbrace"],
  ["blank lines", "\n\n\n"],
  ["a blank line and the end of a template", "\nof the original request is"],
])("a heading that goes on from %s at the very start of a text starts there", (_, text) => {
  expect(findHeadingStart(text, true)).toBe(0);
});
