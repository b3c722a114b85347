import type { Decision } from "@/lib/letter/vocabulary";

/** The decision at the end of an issue's heading. Offsets are those of the text that was read. */
export type HeadingDecision = {
  decision: Decision;
  /** Where the heading before it ends: the last colon is not part of it. */
  headingEnd: number;
  start: number;
  end: number;
  /** Printed in the form's own way. */
  plain: boolean;
  /**
   * A word that the field does not use ("Modified", "Partially Overturned"): the refusal was
   * changed.
   */
  unusual: boolean;
};

/** How a format sets out its issues. */
export type Grammar = {
  /** Global pattern with a named group for each label. */
  labels: RegExp;
  /** The same for labels that text recognition damaged; tried where some are missing. */
  damagedLabels?: RegExp;
  /** Reads the decision with which a text ends; null where it ends otherwise. */
  readDecision: (text: string) => HeadingDecision | null;
  /**
   * Nothing but a heading ends like a heading, so that one shows even where its labels are missing.
   */
  unmistakable: boolean;
};
