import { afterEach, expect, test } from "vitest";
import { PdfPool } from "@/lib/ingest/extract/pdf-pool";
import { readBytes } from "@/lib/ingest/extract/read-file";
import { tinyPdf } from "@/lib/ingest/testing/tiny-pdf";

const letter = (number: number) => tinyPdf([[{ text: `Letter number ${number} of a few.`, x: 72, y: 700 }]]);

let pool: PdfPool;
afterEach(() => pool.close());

test("more PDFs than threads give the same texts as one by one", async () => {
  pool = new PdfPool(2);
  const files = Array.from({ length: 9 }, (_, number) => letter(number));
  const read = await Promise.all(files.map((bytes) => pool.read(bytes, "a.pdf")));
  expect(read).toEqual(await Promise.all(files.map((bytes) => readBytes(bytes, "a.pdf"))));
});

test("a broken PDF is rejected with its reason, and the next one is read", async () => {
  pool = new PdfPool(1);
  expect(await pool.read(Buffer.from("%PDF-1.7 broken"), "a.pdf")).toMatchObject({ reason: "corrupt-pdf" });
  expect(await pool.read(letter(1), "b.pdf")).toMatchObject({ ok: true });
});

test("a PDF that takes too long ends its thread, and the next one gets another", async () => {
  pool = new PdfPool(1, { milliseconds: 1, megabytes: 512 });
  const late = { ok: false, reason: "corrupt-pdf", detail: "not read within 0.001 seconds" };
  expect(await pool.read(letter(1), "a.pdf")).toEqual(late);
  expect(await pool.read(letter(1), "a.pdf")).toEqual(late);
});

test("a PDF that takes too much memory ends its thread", async () => {
  pool = new PdfPool(1, { milliseconds: 60_000, megabytes: 8 });
  expect(await pool.read(letter(1), "a.pdf")).toMatchObject({ ok: false, reason: "too-large" });
});
