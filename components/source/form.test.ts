import { expect, test } from "vitest";
import { formParts } from "@/components/source/form";

const text = "CLINICAL CASE\nSUMMARY\nThe worker.\nMAXIMUS\nguideline: Decision based on MTUS.";

test("the form's headings and labels are found, also where they wrap", () => {
  const parts = formParts({ text, pages: [0] });
  expect(parts.map(({ form, span }) => [form, text.slice(...span)])).toEqual([
    ["heading", "CLINICAL CASE\nSUMMARY"],
    ["label", "MAXIMUS\nguideline:"],
  ]);
});

test("pages follow one another without a gap, up to the end", () => {
  const pages = formParts({ text, pages: [0, 22] }).filter(({ form }) => form === "page");
  expect(pages.map(({ key, span }) => [key, text.slice(...span)])).toEqual([
    ["Page 1", text.slice(0, 22)],
    ["Page 2", text.slice(22)],
  ]);
});
