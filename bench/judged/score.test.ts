import { expect, test } from "vitest";
import { type Answer, changesSince, figuresOf, ndcg } from "@/bench/judged/score";

const answer = (q: string, some: Partial<Answer> = {}): Answer => ({
  ...{ q, reader: "physician", holdout: false, total: 3, grades: [3], ndcg: 1, read: q },
  ...some,
});

test("the best order has the full score, and results without a grade after it take nothing away", () => {
  expect(ndcg([3, 2, 1], [1, 3, 2])).toBe(1);
  expect(ndcg([3, 0, 0], [3])).toBe(1);
});

test("a result counts less the later it comes", () => {
  // Gains 3, 7, 0, 1 at discounts 1, 1.58496, 2, 2.32193: 7.84721 of 7 + 1.89279 + 0.5 = 9.39279.
  expect(ndcg([2, 3, 0, 1], [3, 2, 1])).toBeCloseTo(7.84721 / 9.39279, 4);
  expect(ndcg([0, 3], [3])).toBeCloseTo(0.63093, 5);
});

test("what is missing lowers the score, and nothing found has none", () => {
  // 7 of 7 + 7 / 1.58496.
  expect(ndcg([3], [3, 3])).toBeCloseTo(0.61315, 5);
  expect(ndcg([], [3])).toBe(0);
});

test("only the first ten count, of the results and of the best order", () => {
  expect(ndcg([...Array(10).fill(0), 3], [3])).toBe(0);
  expect(ndcg(Array(10).fill(3), Array(40).fill(3))).toBe(1);
});

test("figures are the means of the answers, and an answer is right with a grade of 2 or 3", () => {
  const none = { total: 0, grades: [], ndcg: 0 };
  expect(figuresOf([answer("a"), answer("b", none), answer("c", { grades: [1], ndcg: 0.5 })])).toEqual({
    ...{ queries: 3, ndcg: 0.5, zero: 1 / 3, right: 1 / 3 },
  });
});

test("gains and losses are told by query, the greatest first, and new queries are neither", () => {
  const before = [answer("a", { ndcg: 0.5 }), answer("b", { ndcg: 0.1 }), answer("c"), answer("d")];
  const now = [answer("a"), answer("b"), answer("c", { ndcg: 0.9 }), answer("d"), answer("new")];
  const { gained, lost } = changesSince(before, now);
  expect([gained, lost].map((changes) => changes.map(({ q }) => q))).toEqual([["b", "a"], ["c"]]);
});
