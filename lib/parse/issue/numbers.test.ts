import { describe, expect, test } from "vitest";
import { amountPattern, inDigits, multiply, readAmount } from "@/lib/parse/issue/numbers";

const amount = new RegExp(amountPattern);

describe("an amount", () => {
  test.each([
    ["12", 12],
    ["six", 6],
    ["six (6)", 6],
    ["6 (six)", 6],
    ["twenty-four (24)", 24],
    ["thirty two", 32],
    ["2-3", [2, 3]],
    ["two to three", [2, 3]],
    ["one or two", [1, 2]],
    ["12 to 18", [12, 18]],
    ["one (1) to two (2)", [1, 2]],
    ["3-3", 3],
  ])("%s is %j", (printed, value) => {
    const text = inDigits(printed);
    expect(amount.exec(text)?.[0]).toBe(text);
    expect(text).toHaveLength(printed.length);
    expect(readAmount(text)).toEqual(value);
  });

  test.each(["7.5", "0.025", "none", "someone", "1,5"])("%s is no numeral", (printed) => {
    expect(amount.exec(inDigits(printed))).toBeNull();
  });
});

describe("a product", () => {
  test("of two numbers is a number", () => expect(multiply(2, 6)).toBe(12));
  test("of a range and a number is a range", () => expect(multiply([2, 3], 4)).toEqual([8, 12]));
  test("of two ranges spans from the least to the most", () =>
    expect(multiply([1, 2], [4, 6])).toEqual([4, 12]));
});
