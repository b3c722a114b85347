import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import { generateSpec } from "@/bench/letters/generate";
import { tinyPdf } from "@/lib/ingest/testing/tiny-pdf";
import { renderLetter } from "@/samples/letters/render";

/** The case that is withdrawn before a round begins, and comes again in the input. */
export const withdrawnCase = "CM99-0000001";

/** The first letter of each part; a letter's number makes its case number. */
const first = { text: 0, lines: 2_000, archive: 3_000, pdf: 4_000, revised: 5_000, withdrawn: 6_000 };

/** A short invented letter, so that ingesting some hundreds takes a few seconds. */
function letter(index: number, caseNumber?: string): string {
  const spec = generateSpec(23, index);
  const [sentence = "", ...rest] = spec.summary.split(". ");
  spec.summary = `${[sentence, ...rest.slice(0, 2)].join(". ").replace(/\.?$/, ".")}`;
  spec.issues = spec.issues.slice(0, 1 + (index % 2));
  if (caseNumber) spec.header!.caseNumber = caseNumber;
  return renderLetter(spec);
}

/** The letter that is withdrawn before a round. */
export const withdrawnLetter = () => letter(first.withdrawn, withdrawnCase);

/** The same as a publisher might read it in part: without its clinical summary. */
const inPart = (text: string) => text.replace(/CLINICAL CASE SUMMARY.*?(?=IMR ISSUES)/s, "");

type Write = (name: string, content: string | Uint8Array, holds?: number) => void;

/**
 * Writes some `size` letters as a publisher might hand them over: text files, an archive, JSON lines;
 * among them duplicates, second texts of a case, letters that can be read in part, files that are
 * rejected, and the withdrawn case three times. The same on every machine. `pdfs`: a few of
 * them, which take more time than all the rest. Returns how many files the report of an ingestion must
 * count.
 */
export function writeInput(folder: string, size: number, { pdfs }: { pdfs: boolean }): number {
  let files = 0;
  const write: Write = (name, content, holds = 1) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    files += holds;
  };
  const share = Math.floor(size / 3);
  const texts = Array.from({ length: share }, (_, at) => letter(first.text + at));
  writeTexts(write, texts);
  writeRejected(write, texts);
  if (pdfs) writePdfs(write, texts);
  writeArchive(write, share);
  writeLines(write, share);
  for (const part of ["letters", "more", "packed"]) writeNoise(write, `${part}-noise`);
  write("withdrawn/same.txt", withdrawnLetter());
  write("withdrawn/lines.txt", withdrawnLetter().replaceAll("\n", "\r\n"));
  write("withdrawn/changed.txt", letter(first.withdrawn + 1, withdrawnCase));
  return files;
}

/** Letters, the same again under the same and under other names, second texts of cases. */
function writeTexts(write: Write, texts: readonly string[]): void {
  for (const [at, text] of texts.entries())
    write(`letters/letter-${at}.txt`, at % 23 === 5 ? inPart(text) : text);
  for (const [at, text] of texts.entries()) {
    if (at % 17 === 0) write(`more/copy-of-${at}.txt`, text);
    if (at % 37 === 0) write(`more/letter-${at}.txt`, text);
  }
  for (let at = 0; at < 9; at += 1) {
    const text = letter(first.revised + at);
    write(`more/first-${at}.txt`, text);
    write(`revised/second-${at}.txt`, text.replace("The injured worker", "The worker"));
  }
}

function writePdfs(write: Write, texts: readonly string[]): void {
  for (let at = 0; at < 6; at += 1) write(`more/printed-${at}.pdf`, printed(letter(first.pdf + at)));
  write("rejected/damaged.pdf", printed(texts[1]!).slice(0, 900));
}

/** Lines of a letter as pages of a PDF. */
function printed(text: string): Uint8Array {
  const lines = text.split("\n").map((line) => line.trim());
  const pages = Array.from({ length: Math.ceil(lines.length / 50) }, (_, page) =>
    lines.slice(page * 50, page * 50 + 50).map((line, at) => ({ text: line, x: 40, y: 760 - at * 14 })),
  );
  return tinyPdf(pages);
}

function writeRejected(write: Write, texts: readonly string[]): void {
  write("rejected/empty.txt", "  \n");
  write("rejected/note.txt", "Minutes of a meeting about marmalade.");
  write("rejected/noise.txt", Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 9]));
  for (let at = 0; at < 9; at += 1) write(`rejected/cut-${at}.txt`, texts[at]!.slice(0, 1_100 + at * 50));
}

/** Bytes without text: as many as a batch of the ingestion may have, so that several batches are stored. */
function writeNoise(write: Write, folder: string): void {
  const noise = Buffer.alloc(950_000);
  for (let at = 0; at < 18; at += 1) write(`${folder}/${folder}-${at}.txt`, noise);
}

/** An archive of letters, and one that is damaged. */
function writeArchive(write: Write, count: number): void {
  const names = Array.from({ length: count }, (_, at) => `archived-${at}.txt`);
  const entries = names.map((name, at) => [name, Buffer.from(letter(first.archive + at))]);
  const archive = zipSync(Object.fromEntries(entries), { level: 1 });
  write("packed/letters.zip", archive, count);
  write("packed/damaged.zip", archive.slice(0, 20_000));
}

/** Letters as JSON lines, the last of them damaged. */
function writeLines(write: Write, count: number): void {
  const lines = Array.from({ length: count }, (_, at) => {
    const text = letter(first.lines + at);
    return JSON.stringify({ name: `line-${at}`, text: at % 25 === 0 ? inPart(text) : text });
  });
  write("rows/letters.jsonl", [...lines, "{ damaged"].join("\n"), count + 1);
}
