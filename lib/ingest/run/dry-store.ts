import type { Store } from "@/lib/ingest/run/store";
import { tallyRejected, tallyText } from "@/lib/ingest/run/tally";

/**
 * Keeps nothing and asks no engine: a dry run tells whether the files can be read, and which of
 * them hold the same text.
 */
export function dryStore(): Store {
  // 16 digits of a hash tell a million texts apart, and keep the set small.
  const seen = new Set<string>();
  return {
    async known() {
      return new Map();
    },
    async keep({ texts, rejections, unchanged }, report) {
      report.unchanged += unchanged;
      report.read += unchanged;
      for (const { reason } of rejections) tallyRejected(report, reason);
      for (const text of texts) {
        const hash = text.letter.contentHash.slice(0, 16);
        tallyText(report, text, seen.has(hash) ? "duplicate" : text.letter.status);
        seen.add(hash);
      }
    },
    async close() {},
    async fail() {},
  };
}
