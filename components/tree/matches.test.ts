import { expect, test } from "vitest";
import { matches } from "@/components/tree/matches";

test.each([
  ["Hydrocodone/acetaminophen Norco; Vicodin", "norc", true],
  ["Physical therapy", "phys ther", true],
  ["Physical therapy", "therapy physical", true],
  ["Café au lait", "cafe", true],
  ["MTUS Chronic Pain (to 2017)", "2017", true],
  ["Physical therapy", "hysical", false],
  ["Physical therapy", "physical medicine", false],
  ["Anything", "  ", true],
])("%j and %j: %s", (text, typed, found) => {
  expect(matches(text, typed)).toBe(found);
});
