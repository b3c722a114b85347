import { describe, expect, test } from "vitest";
import { clean } from "@/lib/parse/clean";
import { spanOf } from "@/lib/parse/piece";
import { inventedParagraphs, setToWidth } from "@/lib/parse/testing/invented-letter";

const cleaned = (text: string) => clean({ text, pages: [0] }).text;
const paragraphs = inventedParagraphs({
  summary:
    "The injured worker is a 51 year old male, who sustained an industrial injury on 3-1-2016 when a ladder gave way under him on a wet floor. He was diagnosed with a sprain of the left knee and was given a brace, which he wears at work, and a course of exercises.",
});
const wanted = paragraphs.join("\n");

describe("paragraphs are rebuilt however the text was set", () => {
  test.each([
    ["single spaced, an empty line between paragraphs", setToWidth(paragraphs, "\n")],
    ["single spaced, a line with one blank between paragraphs", setToWidth(paragraphs, " \n\n", " \n")],
    ["double spaced, a line with one blank between paragraphs", setToWidth(paragraphs, " \n\n", " \n\n")],
    ["double spaced, blanks at the ends of lines lost", setToWidth(paragraphs, "\n\n", "\n\n")],
    ["each paragraph on one line", paragraphs.join("\n")],
    ["each paragraph on one line, an empty line between", paragraphs.join("\n\n")],
    ["Windows line ends", setToWidth(paragraphs, "\r\n", "\r\n")],
    ["indented", setToWidth(paragraphs, "\n").replace(/^(?=.)/gm, "     ")],
    ["a byte order mark first", `\uFEFF${setToWidth(paragraphs, "\n")}`],
    ["no-break blanks and tabs for blanks", setToWidth(paragraphs, "\n").replace(/ a /g, "\u00A0a\t")],
  ])("%s", (_, text) => {
    expect(cleaned(text)).toBe(wanted);
  });
});

describe("a page break", () => {
  const line =
    "and the worker was seen again for pain in the left knee that had not gone away since the day of";
  test("inside a sentence is no break at all", () => {
    expect(cleaned(`${line}\n\fthe fall.`)).toBe(`${line} the fall.`);
    expect(cleaned(`${line} \n\n\n\nthe fall. \n \nNext. \n \nLast.`)).toBe(
      `${line} the fall.\nNext.\nLast.`,
    );
  });

  test("takes the page number and the running foot with it", () => {
    expect(cleaned(`${line}\n\nPage 3 of 9\n\fthe fall.`)).toBe(`${line} the fall.`);
    expect(cleaned(`${line}\n3\n\f\nthe fall.`)).toBe(`${line} the fall.`);
    const foot = "Final Determination Letter for IMR Case Number CM13-0000001 4";
    expect(cleaned(`${line}\n${foot}\n\fthe fall.`)).toBe(`${line} the fall.`);
  });

  test.each([
    "Case Number: CM14-0000001 Page 3",
    "IMR Case Number: CM14-0000001 - 3",
    "Case No. CM14-0000001, page 3 of 9",
    "MAXIMUS Federal Services   3",
    "MAXIMUS Federal Services, Inc. Page 3",
    "- 3 -",
    "\u2013 3 \u2013",
    "Page 3 of 9",
    "Final Determination Letter for IMR Case Number CM14-0000001",
  ])("takes the running line %j with it, at a foot, at a head and without the break", (running) => {
    expect(cleaned(`${line}\n${running}\n\fthe fall.`)).toBe(`${line} the fall.`);
    expect(cleaned(`${line}\n\f${running}\nthe fall.`)).toBe(`${line} the fall.`);
    expect(cleaned(`Ankle brace: Upheld\n\n${running}\n\nMAXIMUS guideline: none`)).toBe(
      "Ankle brace: Upheld\nMAXIMUS guideline: none",
    );
  });

  test("takes any line with which three pages end or begin, but no other", () => {
    const page = (text: string, foot: string) => `${text}\n${foot}\n\f`;
    const foot = (number: number) => `State of California / Division of Workers' Compensation / ${number}`;
    const own = ["Once", "Twice", "Thrice"].map((word) => `${word} ${line}`);
    const text = own.map((first, index) => page(first, foot(index + 1))).join("");
    expect(cleaned(`${text}the fall.`)).toBe(`${own.join(" ")} the fall.`);
    const twice = own.slice(1).map((first, index) => page(first, foot(index + 1)));
    expect(cleaned(`${twice.join("")}the fall.`)).toContain("State of California");
    expect(cleaned(`${page(line, foot(1))}the fall.\n${foot(2)}\n`)).toBe(`${line} the fall.`);
  });

  test.each([
    "Case Number: CM14-0000001",
    "Case Number: CM14-0000001 Date of Injury: 1/9/2011",
    "MAXIMUS Federal Services sent the complete case file",
    "MAXIMUS guideline: 3",
    "Physical therapy x 3",
    "L4-5",
  ])("leaves the line %j", (own) => {
    expect(cleaned(`${line}\n\n${own}\n\nthe fall.`)).toContain(own);
  });

  test("before a label ends the paragraph", () => {
    expect(cleaned(`${line}\n\fMAXIMUS guideline: none`)).toBe(`${line}\nMAXIMUS guideline: none`);
  });

  test("after a line that left room for the next word ends the paragraph", () => {
    expect(cleaned(`${line}\n${line}\nthe fall.\n\fAnkle brace: Upheld`)).toBe(
      `${line} ${line} the fall.\nAnkle brace: Upheld`,
    );
  });
});

describe("a line end", () => {
  test.each([
    [
      "after the hyphen of a word keeps the hyphen and no blank",
      "therapy for post-\ninjection care",
      "therapy for post-injection care",
    ],
    ["inside a date is closed up", "seen on 1-12-\n17 again", "seen on 1-12-17 again"],
    ["after a stroke is closed up", "locking/\ncatching of the knee", "locking/catching of the knee"],
    ["after a hanging hyphen is a blank", "pre-\nand post-operative care", "pre- and post-operative care"],
    ["after a dash between blanks is a blank", "the knee -\nnot the hip", "the knee - not the hip"],
    ["at a soft hyphen joins the word", "physio\u00AD\ntherapy twice", "physiotherapy twice"],
  ])("%s", (_, text, result) => {
    expect(cleaned(`${text}\n`)).toBe(result);
  });
});

test("typographic quotes, dashes and ligatures become plain, and every character knows its place", () => {
  const text = "The worker\u2019s \u201Cof\uFB01ce\u201D  is at L4\u20135\u2026 no\u00ADw";
  const piece = clean({ text, pages: [0] });
  expect(piece.text).toBe(`The worker's "office" is at L4-5... now`);
  const at = piece.text.indexOf("office");
  expect(text.slice(...spanOf(piece, at, at + 6))).toBe("of\uFB01ce");
  const level = piece.text.indexOf("L4-5");
  expect(text.slice(...spanOf(piece, level, level + 4))).toBe("L4\u20135");
});

test.each([
  ["", ""],
  [" \n\n\t\u00A0\f\n", ""],
  ["\uFEFF", ""],
  ["one", "one"],
])("%j is %j", (text, result) => {
  expect(cleaned(text)).toBe(result);
});
