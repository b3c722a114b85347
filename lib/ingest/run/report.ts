import type { RunCounters } from "@/lib/db/runs";

/** What a run did, as `--json` prints it. `read` is the sum of the six outcomes that follow it. */
export type Report = RunCounters & {
  /** `stopped`: an engine failed; `interrupted`: Ctrl-C. What was stored before is kept. */
  status: "finished" | "interrupted" | "stopped";
  /**
   * Rejected files by reason code, partial letters by warning code; one letter may count under
   * several codes.
   */
  rejectedBy: Record<string, number>;
  partialBy: Record<string, number>;
  /** Letters in which personal data was masked, and how many places of each kind. */
  masked: { letters: number; places: Record<string, number> };
  /** Files of folders and archives that are of no letter's type, by extension. */
  passedOver: Record<string, number>;
  /** Determinations that wait for the index, and why; null for a dry run. */
  index: { waiting: number; failure: string | null } | null;
  seconds: number;
};

/** A report with nothing in it yet. */
export function emptyReport(): Report {
  return {
    status: "finished",
    ...{ read: 0, published: 0, unchanged: 0, duplicate: 0, partial: 0, rejected: 0, withdrawn: 0 },
    rejectedBy: {},
    partialBy: {},
    masked: { letters: 0, places: {} },
    passedOver: {},
    index: null,
    seconds: 0,
  };
}

/** Adds to a count by name. */
export function count(counts: Record<string, number>, name: string, more = 1): void {
  counts[name] = (counts[name] ?? 0) + more;
}

/** Throws if the outcomes do not add up, because then a letter was lost. */
export function assertSums(report: Report): void {
  const { read, published, unchanged, duplicate, partial, rejected, withdrawn } = report;
  const sum = published + unchanged + duplicate + partial + rejected + withdrawn;
  const byReason = Object.values(report.rejectedBy).reduce((total, more) => total + more, 0);
  if (read !== sum) throw new Error(`The counts do not add up: ${read} read, ${sum} accounted for.`);
  if (rejected !== byReason)
    throw new Error(`The counts do not add up: ${rejected} rejected, ${byReason} by reason.`);
}
