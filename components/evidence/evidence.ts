import type { Span } from "@/lib/letter/found";

/**
 * The words of the letter that show one field. `key` names it on both sides: `#e-key` in the
 * source, `#f-key` in the reading.
 */
export type Evidence = {
  key: string;
  label: string;
  span: Span;
  /** A whole passage is not marked, only highlighted on request. */
  passage?: boolean;
};
