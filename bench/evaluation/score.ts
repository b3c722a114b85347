import type { Items } from "@/bench/evaluation/items";

export type Miss = { letter: string; field: string; kind: "missed" | "wrong"; item: string };
export type Score = { field: string; right: number; wrong: number; missed: number };

/** The order of the table: what a reader asks first. */
export const fields = [
  "case number",
  "dates",
  "priority",
  "specialty",
  "state",
  "age",
  "sex",
  "injury",
  "outcome",
  "warnings",
  "issue split",
  "decision",
  "request",
  "modification",
  "treatment",
  "category",
  "drug class",
  "body part",
  "quantity total",
  "quantity other",
  "flags",
  "conclusion",
  "statement",
  "citation",
  "citation year",
  "sections",
  "pages",
  "citation raw",
] as const;

/** Compares one letter's reading with its label: an item that both hold is right, each once. */
export function compare(letter: string, expected: Items, read: Items): { scores: Score[]; misses: Miss[] } {
  const misses: Miss[] = [];
  const scores = fields.map((field) => {
    const left = [...(read.get(field) ?? [])];
    let right = 0;
    let missed = 0;
    for (const item of expected.get(field) ?? []) {
      const at = left.indexOf(item);
      if (at >= 0) {
        left.splice(at, 1);
        right += 1;
      } else {
        missed += 1;
        misses.push({ letter, field, kind: "missed", item });
      }
    }
    for (const item of left) misses.push({ letter, field, kind: "wrong", item });
    return { field, right, wrong: left.length, missed };
  });
  return { scores, misses };
}

/** Sums scores of many letters, field by field. */
export function total(all: Score[][]): Score[] {
  return fields.map((field, index) => {
    const column = all.map((scores) => scores[index]!);
    const sum = (key: "right" | "wrong" | "missed") => column.reduce((n, score) => n + score[key], 0);
    return { field, right: sum("right"), wrong: sum("wrong"), missed: sum("missed") };
  });
}

/**
 * Precision, recall and F1, each 0 to 1; 1 where there was nothing to find and nothing was read.
 */
export function rates({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}
