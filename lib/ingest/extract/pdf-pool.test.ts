import { afterEach, expect, test } from "vitest";
import { PdfPool } from "@/lib/ingest/extract/pdf-pool";
import { readBytes } from "@/lib/ingest/extract/read-file";
import { limits } from "@/lib/ingest/limits";
import { tinyPdf } from "@/lib/ingest/testing/tiny-pdf";

const letter = (number: number) => tinyPdf([[{ text: `Letter number ${number} of a few.`, x: 72, y: 700 }]]);

let pool: PdfPool;
afterEach(() => pool.close());

test("more PDFs than processes give the same texts as one by one", async () => {
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

test("a PDF that takes too long ends its process, is read once more, and the next one is read too", async () => {
  pool = new PdfPool(1, { ...limits.pdf, seconds: 0 }, { ...limits.pdfAlone, seconds: 0 });
  const detail = "not read within 0 seconds of processor time";
  const late = { ok: false, reason: "costly-pdf", detail };
  expect(await pool.read(letter(1), "a.pdf")).toEqual(late);
});

test("a PDF that takes too much memory is read alone with more, and no other suffers from it", async () => {
  pool = new PdfPool(2, { ...limits.pdf, resident: 10 }, limits.pdfAlone);
  const read = await Promise.all([1, 2, 3].map((number) => pool.read(letter(number), "a.pdf")));
  expect(read.map(({ ok }) => ok)).toEqual([true, true, true]);
});

test("the kernel grants no more data than the limit, whatever asks for it", async () => {
  pool = new PdfPool(1, { ...limits.pdf, data: 60 }, { ...limits.pdfAlone, data: 60 });
  expect(await pool.read(letter(1), "a.pdf")).toMatchObject({ ok: false, reason: "costly-pdf" });
});

test("closing gives up what is being read", async () => {
  pool = new PdfPool(1);
  const reading = [1, 2].map((number) => pool.read(letter(number), "a.pdf"));
  pool.close();
  for (const read of await Promise.all(reading)) expect(read).toMatchObject({ ok: false });
});
