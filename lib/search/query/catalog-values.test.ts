import { describe, expect, test } from "vitest";
import { nearestInCatalog, outsideCatalogs, rewritten } from "@/lib/search/query/catalog-values";
import { readSearchQuery } from "@/lib/search/url/params";

const outside = (query: string) => outsideCatalogs(readSearchQuery(new URLSearchParams(query)));

test.each([
  "",
  "treatment=mri&treatment=-acupuncture&category=surgery&drug-class=opioids",
  "guideline=odg-low-back&section=chronic-pain-medical-treatment-guidelines/physical-medicine",
  "cited-page=odg-low-back/98-99&cited-page=-chronic-pain-medical-treatment-guidelines/physical-medicine/98",
  "specialty=orthopedic-surgery&specialty=-not-stated&body-part=knee&body-part=not-stated",
  "q=mrii&state=ZZ&year=1950&reason=-not-classified",
])("the catalogs have all that “%s” names", (query) => expect(outside(query)).toEqual([]));

describe("what no catalog has leads to the nearest value, by any of its names", () => {
  test.each([
    ["treatment=mrii", "mri"],
    ["treatment=-mrii", "-mri"],
    ["treatment=norco", "hydrocodone-acetaminophen"],
    ["treatment=acupunture", "acupuncture"],
    ["category=rehabilitaton", "rehabilitation"],
    ["drug-class=opioid", "opioids"],
    ["guideline=odg-low-bak", "odg-low-back"],
    [
      "section=chronic-pain-medical-treatment-guidelines/physical-medecine",
      "chronic-pain-medical-treatment-guidelines/physical-medicine",
    ],
    ["specialty=orthopaedic-surgry", "orthopedic-surgery"],
    ["body-part=low-back", "lumbar-spine"],
    ["body-part=notstated", "not-stated"],
    ["cited-page=-odg-low-bak/98-99", "-odg-low-back/98-99"],
    [
      "cited-page=chronic-pain-medical-treatment-guidelines/physical-medecine/98",
      "chronic-pain-medical-treatment-guidelines/physical-medicine/98",
    ],
  ])("%s: %s", (query, near) => {
    const [unknown, ...others] = outside(query);
    expect(others).toEqual([]);
    expect(rewritten(unknown!, nearestInCatalog(unknown!) ?? "")).toBe(near);
  });

  test.each(["treatment=not-stated", "specialty=alchemy", "treatment=constructor", "category=x"])(
    "%s: none",
    (query) => expect(outside(query).map(nearestInCatalog)).toEqual([undefined]),
  );
});
