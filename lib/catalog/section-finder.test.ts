import { describe, expect, test } from "vitest";
import { sectionById } from "@/lib/catalog/guidelines";
import { findSectionId } from "@/lib/catalog/section-finder";

const CHRONIC_PAIN = "chronic-pain-medical-treatment-guidelines";
const OPIOIDS = "opioids-treatment-guidelines";

describe("a printed section that the catalog knows", () => {
  test.each([
    [CHRONIC_PAIN, "Physical medicine treatment", "physical-medicine"],
    [CHRONIC_PAIN, "PHYSICAL THERAPY", "physical-medicine"],
    [CHRONIC_PAIN, "Lidoderm® (lidocaine patch)", "lidoderm-lidocaine-patch"],
    [CHRONIC_PAIN, "Muscle relaxants", "muscle-relaxants-for-pain"],
    [
      CHRONIC_PAIN,
      "NSAIDs, GI symptoms and cardiovascular risk",
      "nsaids-gi-symptoms-and-cardiovascular-risk",
    ],
    [CHRONIC_PAIN, "Opioids, Ongoing Management", "opioids-ongoing-management"],
    [CHRONIC_PAIN, "Gabapentin (Neurontin, Gralise)", "gabapentin-neurontin"],
    [CHRONIC_PAIN, "Criteria for the use of Acupuncture", "acupuncture"],
    [
      OPIOIDS,
      "3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance",
      "3-3-9-maintenance-of-chronic-opioid-treatment",
    ],
    [OPIOIDS, "4. Tapering Opioids", "4-tapering-opioids"],
    [OPIOIDS, "Tapering Opioids: Indications for Tapering Opioids", "4-1-indications-for-tapering-opioids"],
    ["low-back-complaints", "Inital Care", "initial-care"],
    ["low-back-complaints", "Diagnositc Criteria", "diagnostic-criteria"],
    ["odg-hernia", "MRI's", "mri-magnetic-resonance-imaging"],
    ["odg-shoulder", "MRI shoulder", "mri-magnetic-resonance-imaging"],
    ["odg-knee-and-leg", "Physical therapy of the knee", "physical-therapy-pt"],
  ])("%s: %s", (guidelineId, printed, slug) =>
    expect(findSectionId(guidelineId, printed)).toBe(`${guidelineId}/${slug}`),
  );

  test("knows what it finds", () =>
    expect(sectionById(findSectionId(CHRONIC_PAIN, "Physical therapy"))?.name).toBe("Physical Medicine"));
});

describe("a printed section that the catalog does not know", () => {
  test.each([
    [CHRONIC_PAIN, "Exercise bicycles", "exercise-bicycles"],
    [CHRONIC_PAIN, "Opioids, new chapter", "opioids-new-chapter"],
    ["elbow-complaints", "326", "326"],
    [OPIOIDS, "9.9 Something New", "9-9-something-new"],
    ["odg-shoulder", "MRI knee", "mri-knee"],
    ["low-back-complaints", "Yoga", "yoga"],
    ["low-back-complaints", "§", "unnamed"],
  ])("%s: %s keeps its printed name", (guidelineId, printed, slug) =>
    expect(findSectionId(guidelineId, printed)).toBe(`${guidelineId}/${slug}`),
  );
});
