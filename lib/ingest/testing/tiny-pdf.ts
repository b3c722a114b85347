/**
 * A line of a made-up page: its text and where its baseline starts, in points from the lower left
 * corner.
 */
export type PrintedLine = { text: string; x: number; y: number };

/**
 * An encryption whose user password nobody knows: the check values are those of no password at all.
 */
const encryption = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}> >>`;

/**
 * The bytes of a small PDF in 12 point Helvetica, one list of lines a page: for tests and for
 * generated letters. Only characters of Latin-1 can be printed. `locked`: it cannot be opened
 * without a password.
 */
export function tinyPdf(pages: PrintedLine[][], { locked = false } = {}): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  for (const lines of pages) {
    const contents = `${objects.length + 2} 0 R`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} >>`,
      pdfStream(printed(lines)),
    );
  }
  const lock = locked ? ` /Encrypt ${objects.length + 1} 0 R /ID [<00> <00>]` : "";
  return pdfOf(locked ? [...objects, encryption] : objects, lock);
}

/** The operators that print lines in the font `F1`. */
export function printed(lines: PrintedLine[]): string {
  return lines
    .map(({ text, x, y }) => `BT /F1 12 Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`)
    .join("\n");
}

/** A stream object of bytes as Latin-1 characters; `entries`: what else its dictionary holds. */
export function pdfStream(bytes: string, entries = ""): string {
  return `<< /Length ${bytes.length}${entries} >>\nstream\n${bytes}\nendstream`;
}

/**
 * A PDF of numbered objects, the first of which is its catalog, in Latin-1. `trailer`: what its
 * dictionary holds besides.
 */
export function pdfOf(objects: string[], trailer = ""): Buffer {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}${end}`, "latin1");
}
