import { expect, test } from "vitest";
import { PhraseTable, wordsOf } from "@/lib/catalog/phrases";

const keys = (text: string) => wordsOf(text).map(({ key }) => key);

test("words are compared in small letters, singular, without punctuation", () => {
  expect(keys("MRIs of the L-spine, X-rays & biopsies")).toEqual(
    "mri of the l spine x ray and biopsy".split(" "),
  );
});

test("patches are a patch, headaches a headache", () => {
  expect(keys("patches boxes crutches masses headaches braces")).toEqual(
    "patch box crutch mass headache brace".split(" "),
  );
});

test("an s that is no plural stays: TENS is not ten, nor is a pelvis more than one", () => {
  expect(keys("TENS pelvis US bus stress")).toEqual("tens pelvis us bus stress".split(" "));
});

test("each word knows its place", () => {
  const text = "10/325 mg, both knees";
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "10",
    "325",
    "mg",
    "both",
    "knees",
  ]);
});

test("the longest phrase is found whose value is accepted", () => {
  const table = new PhraseTable<string>();
  table.add("physical therapy", "PT");
  table.add("physical therapy evaluation", "evaluation");
  const words = wordsOf("physical therapy evaluations");
  expect(table.longest(words, 0)).toEqual({ value: "evaluation", to: 3 });
  expect(table.longest(words, 0, (value) => value === "PT")).toEqual({ value: "PT", to: 2 });
  expect(table.longest(words, 1)).toBeUndefined();
});
