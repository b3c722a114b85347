import { describe, expect, test } from "vitest";
import { sectionById } from "@/lib/catalog/guidelines";
import { findSectionId } from "@/lib/catalog/section-finder";

const chronicPain = "chronic-pain-medical-treatment-guidelines";
const opioids = "opioids-treatment-guidelines";

describe("a printed section that the catalog knows", () => {
  test.each([
    [chronicPain, "Physical medicine treatment", "physical-medicine"],
    [chronicPain, "PHYSICAL THERAPY", "physical-medicine"],
    [chronicPain, "Lidoderm® (lidocaine patch)", "lidoderm-lidocaine-patch"],
    [chronicPain, "Muscle relaxants", "muscle-relaxants-for-pain"],
    [
      chronicPain,
      "NSAIDs, GI symptoms and cardiovascular risk",
      "nsaids-gi-symptoms-and-cardiovascular-risk",
    ],
    [chronicPain, "Opioids, Ongoing Management", "opioids-ongoing-management"],
    [chronicPain, "Gabapentin (Neurontin, Gralise)", "gabapentin-neurontin"],
    [chronicPain, "Criteria for the use of Acupuncture", "acupuncture"],
    [
      opioids,
      "3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Maintenance",
      "3-3-9-maintenance-of-chronic-opioid-treatment",
    ],
    [opioids, "4. Tapering Opioids", "4-tapering-opioids"],
    [opioids, "Tapering Opioids: Indications for Tapering Opioids", "4-1-indications-for-tapering-opioids"],
    ["low-back-complaints", "Inital Care", "initial-care"],
    ["low-back-complaints", "Diagnositc Criteria", "diagnostic-criteria"],
    ["odg-hernia", "MRI's", "mri-magnetic-resonance-imaging"],
    ["odg-shoulder", "MRI shoulder", "mri-magnetic-resonance-imaging"],
    ["odg-knee-and-leg", "Physical therapy of the knee", "physical-therapy-pt"],
  ])("%s: %s", (guidelineId, printed, slug) =>
    expect(findSectionId(guidelineId, printed)).toBe(`${guidelineId}/${slug}`),
  );

  test("knows what it finds", () =>
    expect(sectionById(findSectionId(chronicPain, "Physical therapy"))?.name).toBe("Physical Medicine"));
});

describe("a printed section that the catalog does not know", () => {
  test.each([
    [chronicPain, "Exercise bicycles", "exercise-bicycles"],
    [chronicPain, "Opioids, new chapter", "opioids-new-chapter"],
    ["elbow-complaints", "326", "326"],
    [opioids, "9.9 Something New", "9-9-something-new"],
    ["odg-shoulder", "MRI knee", "mri-knee"],
    ["low-back-complaints", "Yoga", "yoga"],
    ["low-back-complaints", "§", "unnamed"],
  ])("%s: %s keeps its printed name", (guidelineId, printed, slug) =>
    expect(findSectionId(guidelineId, printed)).toBe(`${guidelineId}/${slug}`),
  );
});
