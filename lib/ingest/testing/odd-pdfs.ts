// Longer than 200 lines, because it is one list: each odd PDF with what makes it odd.
import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { pdfOf, pdfStream, printed, tinyPdf } from "@/lib/ingest/testing/tiny-pdf";

const megabyte = 1 << 20;

/** Parts of a PDF that each odd one exchanges: the page, its content, and objects from number 6 on. */
type Parts = {
  catalog?: string;
  pages?: string;
  page?: string;
  resources?: string;
  content?: string;
  more?: string[];
  trailer?: string;
};

/** A PDF of one page: 1 catalog, 2 pages, 3 page, 4 content, 5 font. */
function onePage(parts: Parts): Buffer {
  const { catalog = "", page = "", resources = "", content = pdfStream(printed(lines)), more = [] } = parts;
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      parts.pages ?? "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> ${resources} >> /Contents 4 0 R ${page} >>`,
      content,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      ...more,
    ],
    parts.trailer,
  );
}

const lines = [{ text: "This page holds some text and is no letter at all.", x: 72, y: 700 }];

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const flate = (bytes: string | Uint8Array) =>
  latin1(deflateSync(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes, { level: 9 }));
/** `megabytes` of zeros, deflated `times` times: blank space in a page's content. */
function flated(megabytes: number, times = 1): string {
  let bytes = latin1(deflatedZeros(megabytes));
  for (let n = 1; n < times; n++) bytes = flate(bytes);
  return pdfStream(bytes, ` /Filter [${"/FlateDecode ".repeat(times)}]`);
}

/** Zeros as zlib has them, put together from one block, which takes no time and no memory. */
export function deflatedZeros(megabytes: number, { raw = false } = {}): Buffer {
  const block = deflateRawSync(Buffer.alloc(megabyte), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = [...Array<Buffer>(megabytes).fill(block), deflateRawSync("")];
  if (raw) return Buffer.concat(blocks);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt16BE((megabytes * megabyte) % 65_521, 0);
  checksum.writeUInt16BE(1, 2);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, checksum]);
}

/** One run of equal bytes in LZW as PDF has it: codes of 9 to 12 bits, the table cleared when full. */
function lzw(size: number): string {
  const out: number[] = [];
  let [bits, count] = [0, 0];
  const put = (code: number, width: number) => {
    bits = (bits << width) | code;
    count += width;
    while (count >= 8) {
      out.push((bits >> (count - 8)) & 255);
      count -= 8;
      bits &= (1 << count) - 1;
    }
  };
  for (let done = 0; done < size; ) {
    put(256, 9);
    put(32, 9);
    done += 1;
    // Each further code stands for a run that is longer by one.
    for (let next = 258, length = 2; next < 4094 && done < size; next++, length++) {
      put(next, next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9);
      done += length;
    }
    put(256, 12);
  }
  return latin1(Buffer.from(out));
}

const form = (content: string, names: string) =>
  pdfStream(
    content,
    ` /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << ${names} >> >>`,
  );

/** Forms that each draw the next one ten times. */
function laughs(depth: number): string[] {
  return Array.from({ length: depth }, (_, level) =>
    level === depth - 1 ? form(printed(lines), "") : form("/X Do ".repeat(10), `/X ${6 + level + 1} 0 R`),
  );
}

/** A font with a ToUnicode map of its own, as object 6 with the map as object 7. */
const mapped = (map: string, entries = "") => ({
  resources: "",
  more: [
    "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>",
    pdfStream(map, entries),
  ],
  content: pdfStream("BT /F2 12 Tf 72 700 Td <00410042> Tj ET"),
});
function withFont(parts: Parts): Buffer {
  return Buffer.from(latin1(onePage(parts)).replace("/F1 5 0 R >>", "/F1 5 0 R /F2 6 0 R >>"), "latin1");
}

/** A PDF whose cross-reference is the given stream and nothing else. */
function crossReference(entries: string, bytes: string): Buffer {
  const head =
    "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
  const xref = `9 0 obj\n${pdfStream(bytes, ` /Type /XRef /Root 1 0 R ${entries}`)}\nendobj\n`;
  return Buffer.from(`${head}${xref}startxref\n${head.length}\n%%EOF\n`, "latin1");
}

/** An odd or hostile PDF and what becomes of it. */
type OddPdf = { make: () => Uint8Array; becomes: string | string[]; heavy?: true };

export const oddPdfs: Record<string, OddPdf> = {
  "flate-bomb": { make: () => onePage({ content: flated(400) }), becomes: "costly-pdf", heavy: true },
  "flate-in-flate": {
    make: () => onePage({ content: flated(6000, 2) }),
    becomes: "costly-pdf",
    heavy: true,
  },
  "lzw-bomb": {
    make: () => onePage({ content: pdfStream(lzw(800 * megabyte), " /Filter /LZWDecode") }),
    becomes: "costly-pdf",
    heavy: true,
  },
  "run-length-bomb": {
    make: () =>
      onePage({
        content: pdfStream(
          flate(Buffer.alloc(8 * megabyte, Buffer.from([129, 32]))),
          " /Filter [/FlateDecode /RunLengthDecode]",
        ),
      }),
    becomes: "costly-pdf",
    heavy: true,
  },
  "predictor-with-endless-columns": {
    make: () =>
      onePage({
        content: pdfStream(
          latin1(deflatedZeros(64)),
          " /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 4 >>",
        ),
      }),
    becomes: ["image-only-pdf", "costly-pdf"],
  },
  "many-pages-of-one-bomb": {
    make: () =>
      onePage({
        pages: `<< /Type /Pages /Kids [${"3 0 R ".repeat(200)}] /Count 200 >>`,
        content: flated(60),
      }),
    becomes: "costly-pdf",
    heavy: true,
  },
  "font-bomb": {
    make: () =>
      withFont({
        ...mapped(""),
        more: [
          "<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 65 /LastChar 66 /Widths [500 500] /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 7 0 R >> >>",
          flated(600),
        ],
      }),
    becomes: "costly-pdf",
    heavy: true,
  },
  "map-bomb": {
    make: () => withFont(mapped(latin1(deflatedZeros(700)), " /Filter /FlateDecode")),
    becomes: "costly-pdf",
    heavy: true,
  },
  "map-of-all-characters": {
    make: () =>
      withFont(
        mapped(`begincmap\n${"1 beginbfrange <00000000> <00fffff0> <0041> endbfrange\n".repeat(40)}endcmap`),
      ),
    becomes: "costly-pdf",
    heavy: true,
  },
  "form-that-draws-itself": {
    make: () =>
      onePage({
        resources: "/XObject << /X 6 0 R >>",
        content: pdfStream("/X Do"),
        more: [form("/X Do /X Do", "/X 6 0 R")],
      }),
    becomes: ["image-only-pdf", "costly-pdf"],
    heavy: true,
  },
  "forms-of-forms": {
    make: () =>
      onePage({ resources: "/XObject << /X 6 0 R >>", content: pdfStream("/X Do"), more: laughs(12) }),
    becomes: ["too-large", "costly-pdf"],
    heavy: true,
  },
  "text-without-end": {
    make: () =>
      onePage({
        content: pdfStream(
          flate("BT /F1 1 Tf 9 9 Td (0123456789 and so on, to the end of the page) Tj ET\n".repeat(40_000)),
          " /Filter /FlateDecode",
        ),
      }),
    becomes: "too-large",
  },
  "page-tree-that-is-its-own-kid": {
    make: () => onePage({ pages: "<< /Type /Pages /Kids [2 0 R] /Count 1 >>" }),
    becomes: "corrupt-pdf",
  },
  "page-tree-deeper-than-a-stack": {
    make: () =>
      onePage({
        pages: "<< /Type /Pages /Kids [6 0 R] /Count 1 >>",
        more: Array.from({ length: 50_000 }, (_, n) => `<< /Type /Pages /Kids [${n + 7} 0 R] /Count 1 >>`),
      }),
    becomes: "corrupt-pdf",
  },
  "a-hundred-thousand-pages": {
    make: () => onePage({ pages: `<< /Type /Pages /Kids [${"3 0 R ".repeat(100_000)}] /Count 100000 >>` }),
    becomes: "too-large",
  },
  "a-count-that-lies": {
    make: () => onePage({ pages: "<< /Type /Pages /Kids [3 0 R] /Count 299 >>" }),
    becomes: ["not-a-letter", "corrupt-pdf"],
  },
  "cross-reference-that-leads-to-itself": {
    make: () => {
      const file = latin1(onePage({ trailer: " /Prev 0000000000" }));
      const start = /startxref\n(\d+)/.exec(file)![1]!;
      return Buffer.from(file.replace("/Prev 0000000000", `/Prev ${start.padStart(10, "0")}`), "latin1");
    },
    becomes: "not-a-letter",
  },
  "cross-reference-of-two-thousand-million": {
    make: () => crossReference("/Index [0 2000000000] /W [0 0 0] /Size 2000000000", ""),
    becomes: ["corrupt-pdf", "costly-pdf"],
    heavy: true,
  },
  "cross-reference-table-without-end": {
    make: () => Buffer.from("%PDF-1.4\nxref\n0 999999999\n0000000000 65535 f \nstartxref\n9\n%%EOF\n"),
    becomes: "corrupt-pdf",
  },
  "object-stream-inside-itself": {
    make: () =>
      // Object 1 is said to be the first in the object stream 5, and that to be in itself.
      crossReference("/Index [1 1 5 1] /W [1 1 1] /Size 6", "\u0002\u0005\u0000\u0002\u0005\u0000"),
    becomes: ["corrupt-pdf", "image-only-pdf"],
  },
  "arrays-deeper-than-a-stack": {
    make: () => onePage({ catalog: `/Names ${"[".repeat(300_000)}` }),
    becomes: ["corrupt-pdf", "not-a-letter"],
  },
  "arrays-in-its-content": {
    make: () => onePage({ content: pdfStream(flate("[".repeat(3_000_000)), " /Filter /FlateDecode") }),
    becomes: ["corrupt-pdf", "image-only-pdf", "costly-pdf"],
  },
  "page-of-ten-light-years": {
    make: () => onePage({ page: "/CropBox [-1e30 -1e30 1e30 1e30] /UserUnit 1e20" }),
    becomes: "not-a-letter",
  },
  "script-on-opening": {
    make: () =>
      onePage({ catalog: "/OpenAction << /S /JavaScript /JS (while \\(true\\) app.alert\\(1\\)) >>" }),
    becomes: "not-a-letter",
  },
  "files-inside": {
    make: () =>
      onePage({
        catalog:
          "/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a) /EF << /F 6 0 R >> >>] >> >>",
        more: [flated(400)],
      }),
    becomes: "not-a-letter",
  },
  "jbig2-image-of-a-terapixel": {
    make: () =>
      onePage({
        resources: "/XObject << /I 6 0 R >>",
        content: pdfStream("/I Do"),
        more: [
          pdfStream(
            "\u0000\u0000\u0000\u00000\u0000\u0001\u0000\u0000\u0000\u0013\u0000\u000f\u0000\u0000\u0000\u000f\u0000\u0000",
            " /Type /XObject /Subtype /Image /Width 1000000 /Height 1000000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode",
          ),
        ],
      }),
    becomes: "image-only-pdf",
  },
  "content-that-is-an-image": {
    make: () =>
      onePage({
        content: pdfStream(
          "\u00ff".repeat(99),
          " /Width 60000 /Height 60000 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>",
        ),
      }),
    becomes: ["image-only-pdf", "costly-pdf", "corrupt-pdf"],
  },
  "inline-image-bomb": {
    make: () =>
      onePage({
        content: pdfStream(`BI /W 60000 /H 60000 /BPC 8 /CS /RGB /F /Fl ID ${latin1(deflatedZeros(200))} EI`),
      }),
    becomes: ["image-only-pdf", "costly-pdf", "corrupt-pdf"],
  },
  "glyphs-that-print-themselves": {
    make: () =>
      withFont({
        content: pdfStream("BT /F2 9 Tf (aaaa) Tj ET"),
        more: [
          "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 7 0 R >> /Resources << /Font << /F2 6 0 R >> >> >>",
          pdfStream("BT /F2 9 Tf (aaaa) Tj ET"),
        ],
      }),
    becomes: ["image-only-pdf", "not-a-letter"],
  },
  "length-of-a-terabyte": {
    make: () => Buffer.from(latin1(onePage({})).replace(/\/Length \d+/, "/Length 999999999999"), "latin1"),
    becomes: ["not-a-letter", "corrupt-pdf", "image-only-pdf"],
  },
  "cut-in-half": { make: () => onePage({}).subarray(0, 300), becomes: "corrupt-pdf" },
  "nothing-but-its-mark": { make: () => Buffer.from("%PDF-1.7\n"), becomes: "corrupt-pdf" },
  locked: { make: () => tinyPdf([lines], { locked: true }), becomes: "locked-pdf" },
};
