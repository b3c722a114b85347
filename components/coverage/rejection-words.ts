import type { FilesReceived } from "@/lib/letter/corpus-coverage";

type Reason = FilesReceived["rejected"][number]["reason"];

/** Why a file holds no letter that could be published, in words. */
export const rejectionWords: Record<Reason, string> = {
  empty: "empty",
  binary: "no text",
  "too-large": "too large for a letter",
  "too-slow": "not read within a minute",
  "not-a-letter": "no determination letter",
  truncated: "breaks off before its end",
  "no-issues": "no decision found in it",
  "corrupt-pdf": "a damaged PDF",
  "image-only-pdf": "a scan without text",
  "locked-pdf": "a locked PDF",
  "corrupt-archive": "a damaged archive",
  "bad-line": "a line that is no letter",
  "unreadable-file": "could not be opened",
  "unsupported-type": "of a type that is not read",
  "refused-by-database": "refused by the database",
};
