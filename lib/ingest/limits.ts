const megabyte = 1024 * 1024;

/** What ingestion reads at most, each with its reason. Sizes are in bytes where no unit is named. */
export const limits = {
  /** A file: published letters have less than 1 MB, a scan of thirty pages less than 20. */
  fileBytes: 32 * megabyte,
  /**
   * A letter's text, in UTF-8: the longest of the published ones have less than 100 kB, and every
   * reader of its page gets all of it.
   */
  textBytes: megabyte,
  /** A file that is no PDF: UTF-16 takes two bytes for most characters that take one in UTF-8. */
  textFileBytes: 2 * megabyte,
  /** Letters have up to 21 issues on some 30 pages; a longer document is no letter. */
  pdfPages: 300,

  /** A line of JSON: with each character escaped, a text takes six times its size. */
  lineBytes: 8 * megabyte,
  /** Lines of one file of JSON lines, blank ones too: the letters of 200 years. */
  lines: 5_000_000,
  /** Entries of one archive, folders and other files too: the same. */
  entries: 5_000_000,
  /** What one archive unpacks to, or one file of JSON lines holds: two million letters of 8 kB. */
  containerBytes: 16 * 1024 * megabyte,
  /** An archive's size unpacked for one byte of it: letters have up to 10, equal ones 40. */
  unpackedShare: 100,
  /** What every archive may unpack to, whatever its share: a small one of equal letters has more. */
  unpackedAnyway: 16 * megabyte,
  /**
   * Rejections of one archive or file of JSON lines, unless it holds more letters than that: each
   * is a row that somebody is to look through.
   */
  rejections: 1000,
  /**
   * Types of other files that a report lists by name: an archive may have one for each entry. An
   * archive in an archive is such a file, so that nothing is unpacked twice.
   */
  passedOverTypes: 50,

  /**
   * A process that reads PDFs. Memory in MB: `heap` of JavaScript, `resident` of all (looked at
   * every 20 ms; a letter takes 115), `data` what the kernel grants, with what is only reserved: 165
   * by Node.js 20, 1,200 by Node.js 24. `seconds` of processor time for one PDF: a letter takes
   * 0.03, 300 pages take 4.
   */
  pdf: { heap: 96, resident: 180, data: 3000, seconds: 3 },
  /** For a file that needs more, which is read once more while no other is. */
  pdfAlone: { heap: 192, resident: 360, data: 3000, seconds: 8 },
  /** Seconds by the clock in either case, for a file that waits for ever. */
  pdfPatience: 25,
} as const;

/** A number of bytes in words: `12 kB`, `1.5 MB`. */
export function inWords(bytes: number): string {
  if (bytes < megabyte) return `${Math.ceil(bytes / 1024)} kB`;
  return `${Number((bytes / megabyte).toFixed(1))} MB`;
}
