import { expect, test } from "vitest";
import { readBytes } from "@/lib/ingest/extract/read-file";
import { tinyPdf } from "@/lib/ingest/testing/tiny-pdf";

const pdf = tinyPdf([[{ text: "HOW THE IMR FINAL DETERMINATION WAS MADE", x: 72, y: 700 }]]);

test("a text is read with the offsets of its pages", async () => {
  expect(await readBytes(Buffer.from("one\n\ftwo\n\f"), "a.txt")).toEqual({
    ok: true,
    mediaType: "text",
    source: { text: "one\n\ftwo\n\f", pages: [0, 5] },
  });
});

test("a PDF is known by its bytes, not by its name", async () => {
  for (const name of ["letter.pdf", "letter.txt", "letter"])
    expect(await readBytes(pdf, name)).toMatchObject({ ok: true, mediaType: "pdf" });
  expect(await readBytes(Buffer.from("a letter, saved under a wrong name"), "letter.pdf")).toMatchObject({
    ok: true,
    mediaType: "text",
  });
});

test.each([
  ["empty", "a.txt", Buffer.alloc(0)],
  ["empty", "a.pdf", Buffer.from(" \n\n")],
  ["binary", "a.txt", Buffer.from([0, 1, 2, 3, 4, 5, 6, 7])],
  ["corrupt-pdf", "a.pdf", Buffer.from([0, 1, 2, 3, 4, 5, 6, 7])],
  ["corrupt-pdf", "a.txt", Buffer.from(pdf.slice(0, 60))],
  ["image-only-pdf", "a.pdf", Buffer.from(tinyPdf([[]]))],
  ["locked-pdf", "a.pdf", Buffer.from(tinyPdf([[]], { locked: true }))],
  ["too-large", "a.txt", Buffer.alloc(33 * 1024 * 1024, 32)],
])("%s is the reason why %s is refused", async (reason, name, bytes) => {
  expect(await readBytes(bytes, name)).toMatchObject({ ok: false, reason });
});
