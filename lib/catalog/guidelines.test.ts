import { describe, expect, test } from "vitest";
import { acoemChapter, acoemChapters } from "@/lib/catalog/acoem-chapters";
import {
  guidelineById,
  guidelineLabel,
  guidelines,
  sectionById,
  sectionLabel,
  sections,
  sectionsOf,
} from "@/lib/catalog/guidelines";
import { slug } from "@/lib/catalog/slug";

const duplicates = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

describe("the catalog of guidelines", () => {
  test("gives every guideline an id of its own that is a slug", () => {
    expect(duplicates(guidelines.map(({ id }) => id))).toEqual([]);
    expect(guidelines.filter(({ id }) => id !== slug(id))).toEqual([]);
  });

  test("gives every section an id of its own under a guideline of the catalog", () => {
    expect(duplicates(sections.map(({ id }) => id))).toEqual([]);
    expect(sections.filter(({ guidelineId }) => !guidelineById(guidelineId))).toEqual([]);
  });

  test("links the guidelines of December 2017 with those they replaced, both ways", () => {
    const broken = guidelines.filter(
      ({ supersededBy, id }) => supersededBy && guidelineById(supersededBy)?.successorOf !== id,
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test("keeps every edition's dates in order", () => {
    const wrong = guidelines.flatMap(({ editions }) =>
      editions.filter(({ adopted, superseded }) => adopted && superseded && adopted >= superseded),
    );
    expect(wrong).toEqual([]);
  });

  test("names every ACOEM chapter's guideline", () => {
    expect(acoemChapters.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    expect(acoemChapters.filter(({ guidelineId }) => !guidelineById(guidelineId))).toEqual([]);
    expect(acoemChapter(12)?.title).toBe("Low Back Complaints");
    expect(acoemChapter(7)?.inMtus).toBe(false);
    expect(acoemChapter(17)).toBeUndefined();
  });
});

const chronicPain = "chronic-pain-medical-treatment-guidelines";

test("a section says which pages are confirmed and which only common practice", () => {
  expect(sectionById(`${chronicPain}/physical-medicine`)?.pages).toEqual({
    first: 98,
    last: 99,
    edition: 2009,
    certain: true,
  });
  expect(sectionById(`${chronicPain}/acupuncture`)?.pages?.certain).toBe(false);
});

describe("names for readers", () => {
  test.each([
    ["odg-low-back", "ODG Low Back"],
    ["low-back-complaints", "ACOEM Low Back Complaints 2004 (MTUS)"],
    ["low-back-disorders", "ACOEM Low Back Disorders"],
    ["some-unknown-guideline", "Some unknown guideline"],
  ])("labels guideline %s", (id, label) => expect(guidelineLabel(id)).toBe(label));

  test.each([
    [
      "opioids-treatment-guidelines/4-1-indications-for-tapering-opioids",
      "4.1 Indications for Tapering Opioids",
    ],
    ["odg-burns/mri-magnetic-resonance-imaging", "MRI (magnetic resonance imaging)"],
    ["low-back-complaints/a-printed-name", "A printed name"],
    ["", ""],
  ])("labels section %s", (id, label) => expect(sectionLabel(id)).toBe(label));

  test("lists no sections of an unknown guideline", () => expect(sectionsOf("nothing")).toEqual([]));
});
