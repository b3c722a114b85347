import { expect, test } from "vitest";
import { findSpecialties, specialties, specialtyById } from "@/lib/catalog/specialties";

const names = (text: string) => findSpecialties(text).map(({ name }) => name);

test.each([
  ["Internal Medicine", ["Internal Medicine"]],
  ["Physical Medicine and Rehab", ["Physical Medicine & Rehabilitation"]],
  ["Doctor of Chiropractic", ["Chiropractic"]],
  [
    "Physical Medicine & Rehabilitation, Pain Management",
    ["Physical Medicine & Rehabilitation", "Pain Management"],
  ],
  [
    "Physical Medicine and Rehabilitation,Pain Medicine",
    ["Physical Medicine & Rehabilitation", "Pain Management"],
  ],
  ["PM&R, Neuromuscular Medicine", ["Physical Medicine & Rehabilitation", "Neuromuscular Medicine"]],
  ["Preventive Medicine, Occupational Medicine", ["Preventive Medicine", "Occupational Medicine"]],
  ["Preventive Medicine/Occupational Medicine", ["Preventive Medicine", "Occupational Medicine"]],
  [
    "Family Practice, Public Health &\n  General Preventive Medicine",
    ["Family Practice", "Public Health & General Preventive Medicine"],
  ],
  ["Orthopedic Surgery, Sports Medicinea", ["Orthopedic Surgery", "Sports Medicine"]],
  ["Orthopaedic Surgery, Hand Surgery", ["Orthopedic Surgery", "Hand Surgery"]],
  ["Surgery, Surgical Critical Care", ["Surgery", "Surgical Critical Care"]],
  ["Chiropractor", ["Chiropractic"]],
  ["Chiropractor, Acupuncturist", ["Chiropractic", "Acupuncture"]],
  ["Anesthesiology, Hospice and Palliative Medicine", ["Anesthesiology", "Hospice & Palliative Medicine"]],
  ["Psychologist", ["Psychology"]],
  ["Podiatrist", ["Podiatry"]],
  ["Physical Medicine & Rehabilitaion", ["Physical Medicine & Rehabilitation"]],
  ["FAMILY PRACTICE, EMERGENCY MEDICINE", ["Family Practice", "Emergency Medicine"]],
  ["Neurology, Neurology", ["Neurology"]],
  ["Urology, Neurology, Radiology, Cardiology", ["Urology", "Neurology", "Radiology", "Cardiology"]],
  ["Endocrinology, Diabetes, & Metabolism", ["Endocrinology"]],
  ["Child and Adolescent Psychiatry, Psychiatry", ["Child & Adolescent Psychiatry", "Psychiatry"]],
  ["Otolaryngology-Head & Neck Surgery", ["Otolaryngology"]],
  ["Nuclear Cardiology, Internal Medicine", ["Nuclear Cardiology", "Internal Medicine"]],
  ["Marine and Arctic Medicine", ["Marine and Arctic Medicine"]],
])("list: %j", (text, expected) => expect(names(text)).toEqual(expected));

test.each([
  ["Occupational Medicine", ["Occupational Medicine"]],
  [
    "The expert reviewer is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Pediatric Rehabilitation Medicine and is licensed to practice in Texas and Ohio.",
    ["Physical Medicine & Rehabilitation", "Pediatric Rehabilitation Medicine"],
  ],
  [
    "Board Certified in Orthopedic Surgery and Hand Surgery, has a subspecialty in Sports Medicine",
    ["Orthopedic Surgery", "Hand Surgery", "Sports Medicine"],
  ],
  [
    "Board Certified in Allergy and Immunology and Internal Medicine",
    ["Allergy & Immunology", "Internal Medicine"],
  ],
  ["is a licensed Doctor of Chiropractic and is licensed to practice in California", ["Chiropractic"]],
  ["is a licensed Psychologist", ["Psychology"]],
  ["Board Certified in Lunar Medicine and Neurology", ["Lunar Medicine", "Neurology"]],
  ["", []],
])("sentence: %j", (text, expected) => expect(names(text)).toEqual(expected));

test("the offsets lead to the name as printed, across its line break", () => {
  const text = "Family Practice, Public Health &\n  General Preventive Medicine";
  expect(findSpecialties(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Family Practice",
    "Public Health &\n  General Preventive Medicine",
  ]);
});

test("every name and every variant of the catalog leads to its own specialty", () => {
  for (const { id, name, variants } of specialties) {
    expect(specialtyById(id)?.name).toBe(name);
    for (const form of [name, ...variants]) expect(names(form), form).toEqual([name]);
  }
});

test("a megabyte of anything is read in linear time", () => {
  const started = performance.now();
  for (const unit of [" ", "a", "and ", "Preventive ", "Unknown Medicine, ", "Board Certified in "])
    findSpecialties(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - started).toBeLessThan(5000);
});
