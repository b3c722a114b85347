import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rate, wilson } from "@/lib/letter/rate";

describe("the share of overturned decisions", () => {
  test.each([
    // Wilson, without continuity correction; checked against published worked examples.
    [2, 10, 0.0567, 0.5098],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [49, 439, 0.0855, 0.1446],
  ])("of %i in %i reaches from %f to %f", (part, n, low, high) => {
    const result = wilson(part, n);
    expect(result.low).toBeCloseTo(low, 3);
    expect(result.high).toBeCloseTo(high, 3);
  });

  test("is not given under twenty decisions", () => {
    expect(rate(3, 19)).toBeNull();
    expect(rate(3, 20)).toMatchObject({ share: 0.15, n: 20 });
  });

  test("refuses a part that is greater than the whole", () => {
    expect(() => rate(21, 20)).toThrow(RangeError);
  });

  test("always lies inside its interval, and the interval inside 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, x) => {
          const { share, low, high } = wilson(Math.round(n * x), n);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
