import type { Grade, Reader } from "@/bench/judged/judgement";

/** What the search answered to one judged query. */
export type Answer = {
  q: string;
  reader: Reader;
  holdout: boolean;
  total: number;
  /** The grades of the first results, 0 where one has none. */
  grades: (Grade | 0)[];
  ndcg: number;
  /** How the words were read, to find out why an answer is bad. */
  read: string;
};

/** Figures of several answers; shares are 0 to 1. */
export type Figures = { queries: number; ndcg: number; zero: number; right: number };

/** Results that a reader looks through. */
export const depth = 10;

/**
 * Normalised discounted cumulative gain of the first ten results, 0 to 1: a result of grade g gains
 * 2^g − 1, the one at place p counts 1 / log2(p + 1) of it, and the sum is divided by that of the best
 * order of all graded issues (`judged`, in any order, none of them 0).
 */
export function ndcg(found: readonly number[], judged: readonly number[]): number {
  return gainOf(found) / gainOf(judged.toSorted((a, b) => b - a));
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/** Whether the first results have something that serves the reader. */
export const isRight = ({ grades }: Answer) => grades.slice(0, depth).some((grade) => grade >= 2);

export function figuresOf(answers: readonly Answer[]): Figures {
  const mean = (of: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / Math.max(1, answers.length);
  return {
    queries: answers.length,
    ndcg: mean((answer) => answer.ndcg),
    zero: mean(({ total }) => (total === 0 ? 1 : 0)),
    right: mean((answer) => (isRight(answer) ? 1 : 0)),
  };
}

/** Smaller differences are of no consequence to a reader. */
const noticeable = 0.005;

export type Change = { q: string; before: Answer; now: Answer };

/** The queries that both have and that are answered better or worse now, the greatest change first. */
export function changesSince(
  before: readonly Answer[],
  now: readonly Answer[],
): { gained: Change[]; lost: Change[] } {
  const earlier = new Map(before.map((answer) => [answer.q, answer]));
  const changes = now
    .flatMap((answer) => {
      const old = earlier.get(answer.q);
      return old ? [{ q: answer.q, before: old, now: answer }] : [];
    })
    .filter((change) => Math.abs(gain(change)) > noticeable)
    .sort((a, b) => Math.abs(gain(b)) - Math.abs(gain(a)));
  return {
    gained: changes.filter((change) => gain(change) > 0),
    lost: changes.filter((change) => gain(change) < 0),
  };
}

const gain = ({ before, now }: Change) => now.ndcg - before.ndcg;
