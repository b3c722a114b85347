import { expect, test } from "vitest";
import { type FilterKey, filterLabel, valueLabel } from "@/lib/search/filters/all";
import { emptySearch } from "@/lib/search/url/params";

test.each<[FilterKey, string, string]>([
  ["outcome", "overturned", "Overturned"],
  ["treatment", "physical-therapy", "Physical therapy"],
  ["category", "dmepos", "Medical equipment (DMEPOS)"],
  ["body-part", "not-stated", "No body part (medicines, laboratory tests …)"],
  ["guideline", "odg-low-back", "ODG Low Back"],
  ["section", "odg-low-back/never-heard-of", "Never heard of"],
  ["specialty", "physical-medicine-and-rehabilitation", "Physical Medicine & Rehabilitation"],
  ["body-part", "lumbar-spine", "Lumbar spine"],
  ["body-part", "constructor", "Constructor"],
  ["state", "CA", "California"],
  ["state", "QQ", "QQ"],
  ["year", "2017", "2017"],
  ["age", "0-17", "Under 18"],
  ["age", "40-49", "40–49"],
  ["age", "not-stated", "Not stated in the letter"],
  ["injury-year", "2009", "2009"],
  ["drug-class", "opioids", "Opioids"],
  ["reason", "no-plan-or-goals", "No plan, goals or rationale stated"],
  ["reason", "not-classified", "No reason recognised"],
  ["ur-cited", "outside-mtus", "Guidelines outside the MTUS"],
  ["conclusion", "not-medically-necessary", "Not medically necessary"],
  ["flag", "decision-contradicts-rationale", "Decision and rationale differ"],
])("%s %s reads %s", (key, value, label) => expect(valueLabel(key, value)).toBe(label));

test("the guideline filter says whose citations it counts", () => {
  expect(filterLabel("section", { ...emptySearch, "cited-by": "reviewer" })).toBe(
    "Guideline the reviewer cited",
  );
});
