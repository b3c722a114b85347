import type { Items } from "@/bench/evaluation/items";

export type Miss = { letter: string; field: string; kind: "missed" | "wrong"; item: string };
type Score = { field: keyof typeof leastF1; right: number; wrong: number; missed: number };

/**
 * The fields in the order of the table, each with the least F1 that the labelled letters may have
 * (0: none is required). A fall below it fails the run. Raise them, never lower them.
 */
export const leastF1 = {
  "case number": 1,
  dates: 1,
  priority: 0,
  specialty: 1,
  state: 1,
  age: 1,
  sex: 1,
  injury: 0,
  outcome: 0,
  warnings: 0,
  "issue split": 1,
  decision: 1,
  request: 1,
  modification: 0,
  treatment: 0.99,
  category: 1,
  "drug class": 0,
  "body part": 0.99,
  "quantity total": 0.99,
  "quantity other": 0,
  flags: 0.97,
  conclusion: 1,
  statement: 1,
  citation: 0.99,
  "citation year": 0,
  sections: 0.98,
  pages: 1,
  "citation raw": 0,
};
const fields = Object.keys(leastF1) as (keyof typeof leastF1)[];

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
