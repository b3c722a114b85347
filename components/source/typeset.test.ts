import fc from "fast-check";
import { expect, test } from "vitest";
import { formParts, typeset } from "@/components/source/typeset";

/** As a browser shows `white-space: pre-line`. */
const shown = (text: string) =>
  typeset(text)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n");

const long = "The worker was seen again after the sixth visit, and the record tells of less pain than";

test("wrapped lines run on, and an empty line parts paragraphs", () => {
  expect(shown(`${long}\nbefore.\n\nThe request was refused.`)).toBe(
    `${long} before.\n\nThe request was refused.`,
  );
});

test("in a text with two line feeds a line, four part paragraphs", () => {
  const text = `${long} \n\n${long} \n\n${long} \n\nbefore. \n\n \n\nThe request.`;
  expect(shown(text)).toBe(`${long} ${long} ${long} before.\n\nThe request.`);
});

test("short lines stay lines", () => {
  expect(shown("Case Number: CM17-0000001\nPriority: Standard\n")).toBe(
    "Case Number: CM17-0000001\nPriority: Standard\n",
  );
});

test("the rows of a table stay lines, however wide", () => {
  const row = "Date Assigned: 01/12/2017                     Date of Injury: 11/06/2016";
  expect(shown(`${row}\n${row}\n`)).toBe(`${row.replace(/ +/g, " ")}\n`.repeat(2));
});

test("the length stays, whatever the text", () => {
  const letters = fc.array(fc.constantFrom("a", " ", "\n", "word", "\t"), { maxLength: 60 });
  fc.assert(
    fc.property(letters, (parts) => {
      const text = parts.join("");
      expect(typeset(text)).toHaveLength(text.length);
      expect(typeset(text).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

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
