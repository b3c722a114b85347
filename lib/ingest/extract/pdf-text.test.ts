import { describe, expect, test } from "vitest";
import { readPdf } from "@/lib/ingest/extract/pdf-text";
import { type PrintedLine, tinyPdf } from "@/lib/ingest/testing/tiny-pdf";

const line = (text: string, y: number, x = 72): PrintedLine => ({ text, x, y });

describe("the text of a PDF", () => {
  test("has the lines of the page, with an empty line for a gap between paragraphs", async () => {
    const bytes = tinyPdf([
      [
        line("Aquatic therapy for the", 700),
        line("right knee: Upheld", 686),
        line("Claims Administrator guideline:", 658),
      ],
    ]);
    expect(await readPdf(bytes)).toEqual({
      ok: true,
      text: "Aquatic therapy for the\nright knee: Upheld\n\nClaims Administrator guideline:\n",
      pages: [0],
    });
  });

  test("keeps label and value of a table row on one line, although their baselines differ a little", async () => {
    const bytes = tinyPdf([[line("Case Number:", 700), line("CM19-0000001", 699.2, 180)]]);
    expect(await readPdf(bytes)).toMatchObject({ text: "Case Number:  CM19-0000001\n" });
  });

  test("starts each further page with a form feed, and has the offsets of pages", async () => {
    const full = "A line of the summary that reaches the right margin of its page, as full lines do";
    const result = await readPdf(tinyPdf([[line(full, 90)], [line("and goes on overleaf.", 700)]]));
    expect(result).toEqual({
      ok: true,
      text: `${full}\n\fand goes on overleaf.\n`,
      pages: [0, full.length + 2],
    });
  });

  test("sees a paragraph's end at a page's foot by the room that was left for the next word", async () => {
    const full = "A line of the summary that reaches the right margin of its page, as full lines do";
    const result = await readPdf(
      tinyPdf([[line(full, 104), line("It ended here.", 90)], [line("A heading", 700)]]),
    );
    expect(result).toMatchObject({ text: `${full}\nIt ended here.\n\n\fA heading\n` });
  });
});

describe("a PDF that gives no text is named for what it is", () => {
  test("no PDF at all, or one cut short before its first page", async () => {
    const whole = tinyPdf([[line("A letter of some length, to be cut", 700)]]);
    for (const bytes of [new Uint8Array(), Buffer.from("%PDF-1.7\n%âãÏÓ\nrubbish"), whole.slice(0, 90)])
      expect(await readPdf(bytes)).toMatchObject({ ok: false, reason: "corrupt-pdf" });
  });

  test("one that opens only with a password", async () => {
    const bytes = tinyPdf([[line("A letter of some length", 700)]], { locked: true });
    expect(await readPdf(bytes)).toMatchObject({ ok: false, reason: "locked-pdf" });
  });

  test("pages without a text layer", async () => {
    expect(await readPdf(tinyPdf([[], []]))).toMatchObject({ ok: false, reason: "image-only-pdf" });
  });

  test("the bytes that were given stay as they were", async () => {
    const bytes = tinyPdf([[line("A letter of some length", 700)]]);
    const before = Buffer.from(bytes).toString("latin1");
    await readPdf(bytes);
    expect(Buffer.from(bytes).toString("latin1")).toBe(before);
  });
});
