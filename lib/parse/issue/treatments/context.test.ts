import { describe, expect, test } from "vitest";
import { readTreatments } from "@/lib/parse/issue/treatments";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const names = (heading: string) => readTreatments(plainPiece(heading)).map(({ name }) => name);

describe("what went before or is waited for is not asked for", () => {
  test.each([
    ["Physical therapy following left carpal tunnel release", ["Physical therapy"]],
    ["Left knee MRI status post meniscectomy", ["MRI"]],
    ["Cold therapy unit after right shoulder arthroscopy", ["Cold therapy unit"]],
    ["Massage [following acupuncture]", ["Massage therapy"]],
    ["Post-injection physical therapy x 5", ["Physical therapy"]],
    ["Post-op physical therapy x 5", ["Physical therapy"]],
    ["Post operative Keflex", ["Cephalexin"]],
    ["Left hip MRI without arthrogram", ["MRI"]],
    ["Acupuncture prior to ESI", ["Acupuncture"]],
  ])("%s", (heading, expected) => expect(names(heading)).toEqual(expected));
});

describe("nor is the purpose of a service", () => {
  test.each([
    ["Transportation to and from physical therapy and acupuncture", ["Medical transportation"]],
    ["Interpreter for psych evaluation", ["Interpreter"]],
    ["Assistant surgeon for left knee arthroscopy", ["Assistant surgeon"]],
    ["Electrodes and batteries for TENS unit", ["Multi-stim / combo units and supplies"]],
    ["Batteries and electrodes for TENS unit", ["Multi-stim / combo units and supplies"]],
    ["Home health aide to assist with wound care, meal preparation, and mobility", ["Home health aide"]],
    ["RN visits for wound care and medication management", ["Home nursing"]],
    ["Referral to pain management for lumbar ESI", ["Specialist consultation"]],
    ["Pre-op clearance for right shoulder arthroscopy", ["Pre-op clearance"]],
  ])("%s", (heading, expected) => expect(names(heading)).toEqual(expected));

  test.each([
    ["Assistant surgeon, cold therapy unit", ["Assistant surgeon", "Cold therapy unit"]],
    ["Acupuncture with capsaicin patch", ["Acupuncture", "Capsaicin"]],
    ["Specialist consultation; MRI of the left foot", ["Specialist consultation", "MRI"]],
  ])("but a list is a list: %s", (heading, expected) => expect(names(heading)).toEqual(expected));
});

describe("nor is what a course of treatment is made of", () => {
  test.each([
    ["Physical therapy 2x5 including massage and ultrasound", ["Physical therapy"]],
    ["Chiropractic 1x5 with modalities: traction, infrared", ["Chiropractic treatment"]],
    ["Pre-op clearance to include EKG", ["Pre-op clearance", "Electrocardiogram"]],
    ["Pre-op testing to include EKG and CBC", ["Electrocardiogram", "Laboratory tests"]],
  ])("%s", (heading, expected) => expect(names(heading)).toEqual(expected));
});

describe("the technique of a procedure is part of it", () => {
  test.each([
    ["Lumbar ESI under fluoroscopic guidance", ["Epidural steroid injection"]],
    ["Left hip injection under fluoroscopy", ["Corticosteroid joint injection"]],
    ["Medial branch block with IV sedation", ["Facet joint injection / medial branch block"]],
    ["Synvisc-One injection, left knee", ["Viscosupplementation"]],
    ["SI joint steroid injection", ["Sacroiliac joint injection"]],
  ])("%s", (heading, expected) => expect(names(heading)).toEqual(expected));

  test("but an epidurogram in a list is a request of its own", () => {
    expect(names("Lumbar ESI, epidurogram")).toEqual([
      "Epidural steroid injection",
      "Epidurography, fluoroscopy, sedation",
    ]);
  });
});
