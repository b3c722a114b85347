import { expect, test } from "vitest";
import { withoutBoilerplate } from "@/lib/search/index/boilerplate";

test("what is appended where opioids are refused is left out, and nothing else", () => {
  const rationale =
    "The dose was not lowered. This decision addresses the medical necessity of opioids as they were asked for. This medical necessity decision should not be interpreted as a recommendation to stop at once. The treating physician and the patient are advised to consult the guideline (“Tapering”) on weaning. A slow taper is suggested.";
  expect(withoutBoilerplate(rationale).replace(/\s+/g, " ")).toBe(
    "The dose was not lowered. A slow taper is suggested.",
  );
  expect(withoutBoilerplate("This decision is mine.")).toBe("This decision is mine.");
});
