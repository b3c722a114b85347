import type { Found, Span } from "@/lib/letter/found";

/**
 * The words of the letter that show one field. `key` names it on both sides: `#e-key` in the
 * source, `#f-key` in the reading.
 */
export type Evidence = {
  key: string;
  label: string;
  span: Span;
  /** A whole passage is no mark of its own: it only lights up when it is asked for. */
  passage?: boolean;
};

type Listed = Omit<Evidence, "key" | "label">;

/** One piece of evidence, or none where nothing was found. */
export function evidenceOf(key: string, label: string, found: Listed | null): Evidence[] {
  return found && found.span[0] < found.span[1]
    ? [{ key, label, span: found.span, passage: found.passage }]
    : [];
}

/** As `evidenceOf`, for a list: keys end in -1, -2, … */
export function evidenceOfAll(key: string, label: string, found: readonly Listed[]): Evidence[] {
  return found.flatMap((item, i) => evidenceOf(`${key}-${i + 1}`, label, item));
}

/** A passage as evidence. */
export function passage(found: Found<string> | null): Listed | null {
  return found && { span: found.span, passage: true };
}
