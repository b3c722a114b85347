import { describe, expect, test } from "vitest";
import { readTreatments } from "@/lib/parse/issue/treatments";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const read = (heading: string) => readTreatments(plainPiece(heading));
const topical = (heading: string) =>
  read(heading).map(({ name, drugClass }) => `${name} | ${drugClass ?? ""}`);

describe("a cream, gel, patch or percentage makes the drug a topical", () => {
  test.each([
    ["Diclofenac 75 mg #45", "Diclofenac | NSAID"],
    ["Diclofenac sodium 1.5%, 45 g", "Diclofenac | Topical Analgesics"],
    ["Voltaren 1% gel", "Diclofenac | Topical Analgesics"],
    ["Voltaren XR 100 mg", "Diclofenac | NSAID"],
    ["Flector patches #45", "Diclofenac | Topical Analgesics"],
    ["Lidoderm", "Lidocaine | Topical Analgesics"],
    ["Lidocaine pads 4%", "Lidocaine | Topical Analgesics"],
    ["Topical ketoprofen", "Ketoprofen | Topical Analgesics"],
    ["Gabapentin 8% cream, 45 g", "Gabapentin | Topical Analgesics"],
    ["Gabapentin 300 mg caps", "Gabapentin | Anti-epilepsy drugs"],
    ["Menthoderm gel", "Menthol/methyl salicylate | Topical Analgesics"],
    ["LidoPro, 90 g", "Capsaicin/lidocaine/menthol/methyl salicylate | Topical Analgesics"],
    ["Biofreeze roll-on", "Menthol | Topical Analgesics"],
  ])("%s", (heading, expected) => expect(topical(heading)).toEqual([expected]));

  test.each([
    ["Fentanyl 12 mcg/hr patches", "Fentanyl | Opioids"],
    ["Butrans patches", "Buprenorphine | Opioids"],
    ["AndroGel", "Testosterone | Androgens & Anabolic Steroids"],
    ["Clonidine patch", "Clonidine | Antihypertensive"],
  ])("but a patch that treats the whole body stays what it is: %s", (heading, expected) =>
    expect(topical(heading)).toEqual([expected]),
  );
});

describe("several actives in one cream are a topical compound", () => {
  test.each([
    "Ketoprofen 8%, lidocaine 4% in cream base, 90 g",
    "Baclofen 3%/cyclobenzaprine 3%/camphor 1% cream",
    "Amitriptyline HCl 8%, dextromethorphan 8% and bupivacaine 4%",
    "Flurbiprofen 15%, dexamethasone micro 0.3%, hyaluronic acid 0.1% in cream base",
    "Compound: gabapentin/ketoprofen/lidocaine",
    "CMPD-flurbiprofen/baclofen",
    "Transdermal compound, 90 g",
    "Flurbiprofen/lidocaine/menthol cream",
    "FluriFlex 90 g",
  ])("%s", (heading) => expect(topical(heading)).toEqual(["Topical compound | Topical Compounds"]));

  test.each([
    [
      "Norco 5/325 #45, diclofenac gel 1%, Flexeril 5 mg",
      ["Hydrocodone/acetaminophen", "Diclofenac", "Cyclobenzaprine"],
    ],
    ["Tramadol 50 mg #45, wean by 10%", ["Tramadol"]],
    ["Naproxen 375 mg #45, compound cream", ["Naproxen", "Topical compound"]],
    ["Naproxen 375 mg, baclofen 5 mg, lidocaine 4% patch", ["Naproxen", "Baclofen", "Lidocaine"]],
    ["Lidocaine 4% ointment and diclofenac 1% gel", ["Lidocaine", "Diclofenac"]],
    ["Lidoderm (lidocaine 5%) patches", ["Lidocaine"]],
    ["Ketoprofen 15% cream", ["Ketoprofen"]],
  ])("but not: %s", (heading, expected) => expect(read(heading).map(({ name }) => name)).toEqual(expected));
});

describe("a needle makes it an injection", () => {
  test.each([
    ["Retro ketorolac 30 mg IM", "Intramuscular injection"],
    ["Ketorolac 30 mg with 1 cc lidocaine, given IM", "Intramuscular injection"],
    ["Vitamin B12 injection", "Intramuscular injection"],
    ["Injection of 1 cc Kenalog and 4 cc lidocaine, left hip", "Corticosteroid joint injection"],
    ["Depo-Medrol 40 mg injected into the left shoulder", "Corticosteroid joint injection"],
    ["Left elbow injection, dexamethasone 8 mg", "Corticosteroid joint injection"],
    ["Lidocaine infusion", "Ketamine / lidocaine infusion"],
    ["Lumbar ESI with Depo-Medrol and bupivacaine", "Epidural steroid injection"],
  ])("%s", (heading, expected) => {
    const found = read(heading);
    expect(found.map(({ name }) => name)).toEqual([expected]);
    expect(found[0]?.category).toBe("Injection");
  });

  test.each([
    ["Toradol 10 mg tablets #15", "Ketorolac"],
    ["Medrol dose pack", "Methylprednisolone"],
    ["Lovenox 30 mg injection", "Enoxaparin"],
    ["Sumatriptan injection 6 mg", "Sumatriptan"],
    ["Vitamin B12 tablets", "Vitamin B12"],
  ])("but the pharmacy's is a drug: %s", (heading, expected) =>
    expect(read(heading).map(({ name }) => name)).toEqual([expected]),
  );
});

test.each([
  ["Oxycodone 10/325 #45", "Oxycodone/acetaminophen"],
  ["Oxycodone HCl 10 mg", "Oxycodone"],
  ["Tramadol 37.5/325", "Tramadol/acetaminophen"],
  ["Hydrocodone 7.5-325", "Hydrocodone/acetaminophen"],
])("the acetaminophen in a strength counts: %s", (heading, expected) =>
  expect(read(heading).map(({ name }) => name)).toEqual([expected]),
);
