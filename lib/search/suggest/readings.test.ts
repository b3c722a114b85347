import { expect, test } from "vitest";
import { queryReadings } from "@/lib/search/suggest/readings";

test("words are read as one name, then their last ones, the longest first", () => {
  expect(queryReadings(" overturned  lumbar MRI ")).toEqual([
    { words: "overturned lumbar MRI", rest: "" },
    { words: "lumbar MRI", rest: "overturned" },
    { words: "MRI", rest: "overturned lumbar" },
  ]);
});

test("behind many words only a short name is looked for", () => {
  const readings = queryReadings("one two three four five six seven");
  expect(readings.map(({ rest }) => rest)).toEqual([
    "",
    "one two three",
    "one two three four",
    "one two three four five",
    "one two three four five six",
  ]);
});

test.each([
  ['"home exercise', "a phrase that is being typed"],
  ['"home exercise program"', "a phrase"],
  ["-mri", "what is left out"],
])("%s is no name: %s", (typed) => {
  expect(queryReadings(typed)).toEqual([]);
});

test("behind a whole phrase and an exclusion a name is read, and they stay", () => {
  expect(queryReadings('"home exercise" -opioid mri')).toEqual([
    { words: "mri", rest: '"home exercise" -opioid' },
  ]);
});
