import { describe, expect, test } from "vitest";
import { lineText } from "@/lib/parse/citation/line-text";
import { odgCitations } from "@/lib/parse/citation/odg/odg-citations";

/** `chapter[year]: topic + topic`, citations apart by a bar. */
function readingOf(text: string): string {
  return odgCitations(lineText(text), { from: 0, to: text.length }, false, "stated")
    .map(({ guideline, year, sections }) =>
      [`${guideline ?? "-"}${year ? ` ${year}` : ""}`, sections.map(({ name }) => name).join(" + ")].join(
        ": ",
      ),
    )
    .join(" | ");
}

describe("surface forms of a chapter", () => {
  test.each([
    ["ODG Low Back", "Low Back: "],
    ["Official Disability Guidelines (ODG), Lower Back Chapter", "Low Back: "],
    ["(ODG) Low back section, Traction", "Low Back: Traction"],
    ["ODG, Low Back & Thoracic, Traction", "Low Back: Traction"],
    ["ODG Low Back (Thoracic and Lumbar, Acute and Chronic) Chapter, Traction", "Low Back: Traction"],
    [
      "ODG Low Back - Lumbar & Thoracic (Acute & Chronic) Chapter (Online Version), Traction",
      "Low Back: Traction",
    ],
    ["ODG Low Back-Lumbar & Thoracic (Acute & Chronic) 12/20/2016 Traction", "Low Back: Traction"],
    ["ODG Low Back -- Lumbar & Thoracic: Traction", "Low Back: Traction"],
    ["ODG Lumbar Physical Therapy Guidelines", "Low Back: Physical Therapy Guidelines"],
    ["ODG Low Back Procedures", "Low Back: "],
    [
      "ODG-TWC Low Back Procedure Summary, last updated 05/12/2014, Lumbar supports",
      "Low Back: Lumbar supports",
    ],
    ["ODG, Hips and Pelvis", "Hip & Pelvis: "],
    ["ODG, Hip/Pelvis", "Hip & Pelvis: "],
    ["ODG: Knee", "Knee & Leg: "],
    ["ODG Forearm/Wrist/Hand", "Forearm, Wrist, & Hand: "],
    ["ODG Forearm, Wrist, Hand (updated 11/3/16), Splints", "Forearm, Wrist, & Hand: Splints"],
    ["ODG Mental/Stress", "Mental Illness & Stress: "],
    ["ODG Cervical spine", "Neck & Upper Back: "],
    ["ODG Chronic Pain Chapter", "Pain: "],
    [
      "ODG Head (trauma, headaches, etc., not including stress & mental disorders) Triptans",
      "Head: Triptans",
    ],
    ["ODG Diabetes (Type 1, 2, and Gestational), Hypertension", "Diabetes: Hypertension"],
    ["ODG Sholder Chapter, Traction", "Shoulder: Traction"],
    ["ODG, Workers' Compensation Drug Formulary", "Formulary: "],
    ["ODG Preface", "Preface: "],
    ["ODG", "-: "],
  ])("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});

describe("the edition", () => {
  test.each([
    ["ODG, 2016, Shoulder", "Shoulder 2016: "],
    ["ODG Treatment in Workers' Comp (TWC), 19th Edition, 2014, Chapter: Shoulder", "Shoulder 2014: "],
    ["ODG, Treatment Index, 11th Edition (web), 2013, Shoulder", "Shoulder 2013: "],
    // The day on which a chapter was brought up to date is no edition.
    ["ODG Shoulder (updated 11/3/16)", "Shoulder: "],
    ["ODG Shoulder, updated 11/03/2016", "Shoulder: "],
  ])("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});

describe("topics", () => {
  test.each([
    ["ODG Knee/DME", "Knee & Leg: DME"],
    ["ODG Knee and Leg Section/Walking aids Topic", "Knee & Leg: Walking aids"],
    ["ODG Pain (Trigger point injections)", "Pain: Trigger point injections"],
    [
      "ODG Neck & Upper Back (Extracorporeal shock wave therapy (ESWT))",
      "Neck & Upper Back: Extracorporeal shock wave therapy (ESWT)",
    ],
    ["ODG: Shoulder - Arthroscopy", "Shoulder: Arthroscopy"],
    ["ODG-Shoulder-Arthroscopy", "Shoulder: Arthroscopy"],
    ["ODG Pain, Opioids, dosing; Weaning of medications", "Pain: Opioids, dosing + Weaning of medications"],
    ["ODG Low Back, Preoperative testing, general", "Low Back: Preoperative testing, general"],
    ["ODG Low Back, Home kits: Criteria for a home kit", "Low Back: Home kits + Criteria for a home kit"],
    [
      "ODG Low Back, Novel procedure, experimental use, Traction",
      "Low Back: Novel procedure, experimental use + Traction",
    ],
    [
      "ODG Shoulder, Indications for imaging, MRI (magnetic resonance imaging)",
      "Shoulder: Indications for imaging, MRI (magnetic resonance imaging)",
    ],
    [
      "ODG Shoulder, MRI (magnetic resonance imaging), Indications for imaging",
      "Shoulder: MRI (magnetic resonance imaging) + Indications for imaging",
    ],
    ["ODG Low Back MRIs (magnetic resonance imaging)", "Low Back: MRIs (magnetic resonance imaging)"],
    ["ODG Knee under Gym memberships", "Knee & Leg: Gym memberships"],
    ["ODG Low Back, Lumbar supports", "Low Back: Lumbar supports"],
    ["ODG, Chiropractic Guidelines", "-: Chiropractic Guidelines"],
    ["ODG guidelines", "-: "],
  ])("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});

describe("a chapter behind its topic", () => {
  test.each([
    ["ODG MRI shoulder", "Shoulder: MRI"],
    ["ODG MRI of the knee", "Knee & Leg: MRI"],
    ["ODG acupuncture, elbow chapter", "Elbow: acupuncture"],
    ["ODG Physical therapy/Preface", "Preface: Physical therapy"],
    ["Acupuncture, Elbow chapter, ODG", "Elbow: Acupuncture"],
  ])("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});

describe("several chapters", () => {
  test.each([
    ["ODG, Neck and Upper Back, Low Back", "Neck & Upper Back:  | Low Back: "],
    ["ODG Low Back and neck Chapter, Massage", "Low Back: Massage | Neck & Upper Back: Massage"],
    ["ODG Shoulder Chapter, Hand Chapter, Massage", "Shoulder: Massage | Forearm, Wrist, & Hand: Massage"],
    ["ODG Low Back; Knee: Massage; Aquatic therapy", "Low Back:  | Knee & Leg: Massage + Aquatic therapy"],
    [
      "ODG Knee/DME, Low Back Lumbar and Thoracic/Mattress selection",
      "Knee & Leg: DME | Low Back: Mattress selection",
    ],
    ["ODG Burns; Diabetes; Pulmonary chapters", "Burns:  | Diabetes:  | Pulmonary: "],
    ["ODG 2016 Shoulder, Massage; Elbow, Massage", "Shoulder 2016: Massage | Elbow 2016: Massage"],
  ])("%s", (text, reading) => expect(readingOf(text)).toBe(reading));

  test("cites each with its own words", () => {
    const text = "Official Disability Guidelines (ODG), Neck and Upper Back; Low Back Chapter";
    const raws = odgCitations(lineText(text), { from: 0, to: text.length }, false, "stated").map(
      ({ from, to }) => text.slice(from, to),
    );
    expect(raws).toEqual(["Official Disability Guidelines (ODG), Neck and Upper Back", "Low Back Chapter"]);
  });
});

describe("a body part that is no chapter", () => {
  test.each([
    ["ODG, Knee brace", "-: Knee brace"],
    ["ODG, Carpal tunnel release surgery (CTR)", "-: Carpal tunnel release surgery (CTR)"],
    ["ODG, Hernia repair", "-: Hernia repair"],
    ["ODG, Hand therapy", "-: Hand therapy"],
    ["ODG Knee Chapter, Knee joint replacement", "Knee & Leg: Knee joint replacement"],
    ["ODG Low Back, Pain management", "Low Back: Pain management"],
    ["ODG Shoulder, Shoulder slings for comfort", "Shoulder: Shoulder slings for comfort"],
    ["ODG Pain, Headache remedies", "Pain: Headache remedies"],
  ])("%s", (text, reading) => expect(readingOf(text)).toBe(reading));
});
