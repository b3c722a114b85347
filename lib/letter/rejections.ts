import { byId } from "@/lib/letter/by-id";

/**
 * Why a file is not published: one row a reason. `words` follow "Rejected:" on the coverage page
 * and in reports of ingestion. `toDo`: what the person who has the file can do, in a sentence.
 */
export const rejections = [
  { id: "empty", words: "empty", toDo: "Export the letter again: the file holds no printed character." },
  {
    id: "binary",
    words: "no text",
    toDo: "Provide the letter as text or PDF: the file is neither, whatever its name says.",
  },
  {
    id: "too-large",
    words: "too large for a letter",
    toDo: "Provide one letter a file, without its attachments.",
  },
  {
    id: "too-slow",
    words: "not read within a minute",
    toDo: "Report the file as a fault of the parser, without the personal data in it.",
  },
  {
    id: "not-a-letter",
    words: "no determination letter",
    toDo: "Nothing, unless it is a determination: then report it as a letter format that is not known yet.",
  },
  {
    id: "truncated",
    words: "breaks off before its end",
    toDo: "Obtain the complete letter and ingest it.",
  },
  {
    id: "no-issues",
    words: "no decision found in it",
    toDo: "Check that the file holds the pages with the decisions; if it does, report it as a fault of the parser.",
  },
  {
    id: "corrupt-pdf",
    words: "a damaged PDF",
    toDo: "Obtain the file again, or print it to a new PDF.",
  },
  {
    id: "image-only-pdf",
    words: "a scan without text",
    toDo: "Run text recognition (OCR) over the scan and ingest the result.",
  },
  {
    id: "locked-pdf",
    words: "a locked PDF",
    toDo: "Save a copy without a password and ingest that.",
  },
  {
    id: "costly-pdf",
    words: "a PDF that takes too much memory or time",
    toDo: "Print it to a new PDF, or provide the letter as text. The file may be made to exhaust a computer.",
  },
  {
    id: "corrupt-archive",
    words: "a damaged archive",
    toDo: "Obtain or pack the archive again, or ingest the unpacked folder.",
  },
  {
    id: "over-limit",
    words: "more than is read of one archive or file of JSON lines",
    toDo: "What was read before the limit counts. Remove what is no letter, or split the rest.",
  },
  {
    id: "bad-line",
    words: "a line that is no letter",
    toDo: 'Make the line a JSON object with a string "text", in UTF-8.',
  },
  {
    id: "unreadable-file",
    words: "could not be opened",
    toDo: "Check the permissions and the encryption of the file.",
  },
  {
    id: "outside-folder",
    words: "a link that leads out of its folder",
    toDo: "Ingest the file or folder that it leads to by its own path, or follow all links with --follow.",
  },
  {
    id: "unsupported-type",
    words: "of a type that is not read",
    toDo: "Convert the file to .txt or .pdf.",
  },
  {
    id: "refused-by-database",
    words: "refused by the database",
    toDo: "Report PostgreSQL’s message as a fault of this program.",
  },
] as const satisfies readonly { id: string; words: string; toDo: string }[];
export type RejectionReason = (typeof rejections)[number]["id"];

export const rejectionWords = byId(rejections, ({ words }) => words);
export const rejectionToDo = byId(rejections, ({ toDo }) => toDo);
