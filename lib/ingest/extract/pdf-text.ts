import { getDocumentProxy } from "unpdf";
import { groupLines, type TextLine, type TextRun } from "@/lib/ingest/extract/pdf-lines";
import { inWords, limits } from "@/lib/ingest/limits";
import { messageOf } from "@/lib/local/obstacle";

/** The text of a PDF with the offset at which each page starts, or the reason why it has none. */
type PdfText =
  | { ok: true; text: string; pages: number[] }
  | {
      ok: false;
      reason: "corrupt-pdf" | "image-only-pdf" | "locked-pdf" | "too-large";
      detail: string;
    };

/** Some of a page's text layer: runs, and marks that print nothing. */
type Chunk = { items: ({ str: string; transform: number[]; width: number; height: number } | object)[] };

/**
 * Fewer printed characters than this on all pages together is a scan with a stamp, no text layer.
 */
const minCharacters = 20;

/**
 * Reads a PDF's text layer by visual lines, with an empty line for a gap between paragraphs and a
 * form feed before each further page. Letters that forbid copying but open without a password are
 * read; never throws.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  try {
    // The reader takes its buffer over and empties it, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      if (document.numPages > limits.pdfPages)
        return tooLarge(`${document.numPages} pages, at most ${limits.pdfPages} are read`);
      const pages: TextLine[][] = [];
      let left: number = limits.textBytes;
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const runs: TextRun[] = [];
        // Item by item, because a page may print without end.
        const reader: ReadableStreamDefaultReader<Chunk> = page.streamTextContent().getReader();
        for (let read = await reader.read(); !read.done; read = await reader.read()) {
          for (const item of read.value.items) {
            if ("str" in item) runs.push(toRun(item));
            left -= "str" in item ? item.str.length + 1 : 1;
          }
          if (left >= 0) continue;
          await reader.cancel(new Error(tooMuchText));
          return tooLarge(tooMuchText);
        }
        pages.push(groupLines(runs));
        page.cleanup();
      }
      return joinPages(pages);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return explain(error);
  }
}

const tooLarge = (detail: string): PdfText => ({ ok: false, reason: "too-large", detail });

/** The sentence on a text beyond its limit. */
export const tooMuchText = `more than ${inWords(limits.textBytes)} of text`;

function toRun(item: { str: string; transform: number[]; width: number; height: number }): TextRun {
  const [, , , scale = 0, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) };
}

function joinPages(pages: TextLine[][]): PdfText {
  const margin = Math.max(0, ...pages.flat().map((line) => line.end));
  const starts: number[] = [];
  let text = "";
  let last: TextLine | undefined;
  for (const lines of pages) {
    if (text !== "") {
      const [first] = lines;
      // A page break hides the gap between paragraphs; but a line that had room for the next word
      // ended its paragraph.
      const ended = last && first && last.end + last.height / 4 + first.firstWordWidth < margin;
      text += ended ? "\n\f" : "\f";
    }
    starts.push(text.length);
    for (const line of lines) text += `${line.gapAbove ? "\n" : ""}${line.text}\n`;
    last = lines.at(-1) ?? last;
  }
  const printed = text.replace(/\s/g, "").length;
  if (printed < minCharacters)
    return { ok: false, reason: "image-only-pdf", detail: `${pages.length} pages without a text layer` };
  return { ok: true, text, pages: starts };
}

function explain(error: unknown): PdfText {
  const name = error instanceof Error ? error.name : "";
  const detail = messageOf(error);
  return { ok: false, reason: name === "PasswordException" ? "locked-pdf" : "corrupt-pdf", detail };
}
