import { expect, test } from "vitest";
import { findStates, states } from "@/lib/catalog/states";

const codes = (text: string) => findStates(text).map(({ code }) => code);

test.each([
  ["California, Illinois", ["CA", "IL"]],
  ["Texas,New York,California", ["TX", "NY", "CA"]],
  ["West Virginia, Virginia", ["WV", "VA"]],
  ["Virginia and West Virginia", ["VA", "WV"]],
  ["Arkansas, Kansas", ["AR", "KS"]],
  ["Washington, D.C., Maryland", ["DC", "MD"]],
  ["Washington, Oregon", ["WA", "OR"]],
  ["Maryland, District of Columbia", ["MD", "DC"]],
  ["Puerto Rico,Florida", ["PR", "FL"]],
  ["North\nCarolina, New\n Mexico", ["NC", "NM"]],
  ["Ohio, Ohio", ["OH"]],
  ["CA, TX; NM", ["CA", "TX", "NM"]],
  ["CALIFORNIA AND NEVADA", ["CA", "NV"]],
])("%s", (text, expected) => expect(codes(text)).toEqual(expected));

test.each(["", "licensed to practice IN OR ME", "Virginian, Texans", "Georgian"])(
  "no state is read in %j",
  (text) => expect(codes(text)).toEqual([]),
);

test("the offsets lead to the name as printed", () => {
  const text = "is licensed to practice in Texas and West Virginia.";
  expect(findStates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Texas",
    "West Virginia",
  ]);
});

test("the fifty states, the capital and three territories are known, each once", () => {
  expect(new Set(states.map(({ code }) => code)).size).toBe(54);
  for (const { code, name } of states) expect(codes(name)).toEqual([code]);
});

test("a megabyte of anything is read in linear time", () => {
  const started = performance.now();
  for (const unit of [" ", "new ", "AA,", "washington ,", "w"])
    findStates(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - started).toBeLessThan(2000);
});
