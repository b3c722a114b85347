import { describe, expect, test } from "vitest";
import { lineText } from "@/lib/parse/citation/line-text";
import { readSections } from "@/lib/parse/citation/section-list";

const chronicPain = "chronic-pain-medical-treatment-guidelines";
const opioids = "opioids-treatment-guidelines";

function split(text: string, guidelineId: string | null = chronicPain) {
  return readSections(lineText(text), { from: 0, to: text.length }, guidelineId).map(({ name }) => name);
}

describe("section names with commas", () => {
  test.each([
    ["NSAIDs, GI symptoms & cardiovascular risk", 1],
    ["NSAIDs, GI symptoms and cardiovascular risks", 1],
    ["nsaids, hypertension and renal function", 1],
    ["TENS, chronic pain (transcutaneous electrical nerve stimulation)", 1],
    ["Benzodiazepines, Benzodiazepine dependence, maintenance", 2],
    ["Opioids, Opioids, dosing, Opioids, criteria for use", 3],
    ["Work conditioning, work hardening, Yoga", 2],
    ["Capsaicin, Topical analgesics", 2],
    ["Capsaicin, topical, Topical analgesics, compounded", 2],
    ["Manual therapy & manipulation; Massage therapy", 2],
    ["Ultrasound, therapeutic and Exercise", 2],
    ["CRPS, treatment", 1],
  ])("%s: %i", (text, count) => expect(split(text)).toHaveLength(count));

  test("keeps a parenthesis with the name before it, commas and all", () =>
    expect(split("Gabapentin (Neurontin®, Gralise), Naproxen (Naprosyn, EC-Naprosyn)")).toEqual([
      "Gabapentin (Neurontin®, Gralise)",
      "Naproxen (Naprosyn, EC-Naprosyn)",
    ]));

  test("ends an unknown name at a comma, unless it continues in lower case", () =>
    expect(split("Magnet wraps, static, Herbal tea, Yoga")).toEqual([
      "Magnet wraps, static",
      "Herbal tea",
      "Yoga",
    ]));

  test("does not take the beginning of a longer name for the name", () =>
    expect(split("Exercise bicycles, Yoga mats")).toEqual(["Exercise bicycles", "Yoga mats"]));
});

describe("what introduces a list is no section", () => {
  test.each([
    "Section(s): Yoga",
    "Sections: Yoga",
    ", Section (s): Yoga.",
    "regarding Yoga",
    "Topic: Yoga",
    "under the heading Yoga",
    "Guidelines, Yoga",
    "(Yoga)",
  ])("%s", (text) => expect(split(text)).toEqual(["Yoga"]));

  test.each(["", " , ;", "Section(s):"])("nothing in %j", (text) => expect(split(text)).toEqual([]));
});

describe("numbered sections of the Opioids guideline", () => {
  test("end where the next number begins", () =>
    expect(
      split(
        "3.3.1.1 Opioids for Chronic Pain: Screening for Risk of Addiction or Adverse Events, Prior to Treatment: Drug Misuse, 4.2 Tapering Opioids: Methods",
        opioids,
      ),
    ).toEqual([
      "3.3.1.1 Opioids for Chronic Pain: Screening for Risk of Addiction or Adverse Events, Prior to Treatment: Drug Misuse",
      "4.2 Tapering Opioids: Methods",
    ]));

  test("are known without their number, too", () =>
    expect(split("Tapering Opioids, Use of Urine Drug Testing (UDT)", opioids)).toEqual([
      "Tapering Opioids",
      "Use of Urine Drug Testing (UDT)",
    ]));
});
