import { describe, expect, test } from "vitest";
import type { Treatment } from "@/lib/letter/issue";
import { readQuantity } from "@/lib/parse/issue/quantity";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const treated = (category: string): Treatment => ({
  category,
  name: "",
  treatmentId: "",
  span: [0, 0],
  certainty: "stated",
});

const read = (request: string, ...categories: string[]) =>
  readQuantity(plainPiece(request), categories.map(treated));

/** Without its evidence. */
const values = (request: string, ...categories: string[]) => {
  const quantity = read(request, ...categories);
  if (!quantity) return null;
  const { span: _, certainty: __, ...rest } = quantity;
  return rest;
};

describe("Rehabilitation", () => {
  test.each([
    ["Physical therapy 2x/wk x 6 wks, left knee", { perWeek: 2, weeks: 6, total: 12, unit: "visits" }],
    ["PT 3x4", { perWeek: 3, weeks: 4, total: 12, unit: "visits" }],
    ["PT 2 x 6 weeks", { perWeek: 2, weeks: 6, total: 12, unit: "visits" }],
    ["HAND THERAPY 2 X 4, RIGHT WRIST", { perWeek: 2, weeks: 4, total: 8, unit: "visits" }],
    ["Pool therapy 2 times 8", { perWeek: 2, weeks: 8, total: 16, unit: "visits" }],
    ["Physical therapy two times four visits (8)", { perWeek: 2, weeks: 4, total: 8, unit: "visits" }],
    [
      "Acupuncture 1-2 times per week for 4 weeks",
      { perWeek: [1, 2], weeks: 4, total: [4, 8], unit: "visits" },
    ],
    [
      "Aquatic therapy 2-3x/week for 6-8 weeks",
      { perWeek: [2, 3], weeks: [6, 8], total: [12, 24], unit: "visits" },
    ],
    [
      "Physical therapy, three (3) times a week for four (4) weeks, right hip",
      { perWeek: 3, weeks: 4, total: 12, unit: "visits" },
    ],
    ["Massage therapy once a week x 6", { perWeek: 1, weeks: 6, total: 6, unit: "visits" }],
    ["Chiropractic care twice weekly for five weeks", { perWeek: 2, weeks: 5, total: 10, unit: "visits" }],
    ["Acupuncture two times a week times six weeks", { perWeek: 2, weeks: 6, total: 12, unit: "visits" }],
    ["PT/OT 2 times per week times 4", { perWeek: 2, weeks: 4, total: 8, unit: "visits" }],
    ["Physical therapy 2 X'S A WEEK FOR 3 WEEKS", { perWeek: 2, weeks: 3, total: 6, unit: "visits" }],
    ["Physical therapy four times a week for two months", { perWeek: 4, months: 2, unit: "visits" }],
    ["Nine sessions of hand therapy, three times weekly", { perWeek: 3, total: 9, unit: "visits" }],
    [
      "Occupational therapy; 8 sessions (2 times per week for 4 weeks)",
      { perWeek: 2, weeks: 4, total: 8, unit: "visits" },
    ],
    ["Acupuncture 7 sessions 2 times a week for 3 weeks", { perWeek: 2, weeks: 3, total: 7, unit: "visits" }],
    ["Physical therapy 10 visits over 5 weeks", { weeks: 5, total: 10, unit: "visits" }],
    [
      "Additional physical therapy 3 visits per week for 3 weeks",
      { perWeek: 3, weeks: 3, total: 9, unit: "visits" },
    ],
    ["Physical therapy x6", { total: 6, unit: "visits" }],
    ["Acupuncture, times 9", { total: 9, unit: "visits" }],
    ["Acupuncture sessions, neck, #7", { total: 7, unit: "visits" }],
    ["Six (6) visits of pool therapy", { total: 6, unit: "visits" }],
    ["Twenty-four (24) aquatic therapy sessions", { total: 24, unit: "visits" }],
    ["Additional 12 physical therapy visits, C5-6 and L4-5", { total: 12, unit: "visits" }],
    ["Chiropractic treatments, 8", { total: 8, unit: "visits" }],
    ["Physical therapy 12-18 visits", { total: [12, 18], unit: "visits" }],
    ["Physical therapy (9)", { total: 9, unit: "visits" }],
    ["97110 physical therapy x 12", { total: 12, unit: "visits" }],
    ["Manual acupuncture (30 mins), 5 visits", { total: 5, unit: "visits" }],
    ["1 evaluation and 11 sessions of physical therapy", { total: 11, unit: "visits" }],
    ["Gym membership, one year", { months: 12 }],
    ["1 Gym membership for the low back", { total: 1 }],
  ])("%s", (request, quantity) => expect(values(request, "Rehabilitation")).toEqual(quantity));
});

describe("Programs", () => {
  test.each([
    ["Functional restoration program, 160 hours", { total: 160, unit: "hours" }],
    [
      "Functional restoration program 5 days a week for 2 weeks",
      { perWeek: 5, weeks: 2, total: 10, unit: "days" },
    ],
    ["21-day functional restoration program", { total: 21, unit: "days" }],
    ["Three week stay in a rehabilitation unit", { weeks: 3 }],
  ])("%s", (request, quantity) => expect(values(request, "Programs")).toEqual(quantity));
});

describe("Home Health", () => {
  test.each([
    [
      "Home aide 5 hours a day, 6 times a week for 3 weeks",
      { perWeek: 6, weeks: 3, total: 18, unit: "visits" },
    ],
    ["Daily nurse for 2 weeks", { perWeek: 7, weeks: 2, total: 14, unit: "visits" }],
    ["Wound nurse, 2-3 visits to change dressings", { total: [2, 3], unit: "visits" }],
  ])("%s", (request, quantity) => expect(values(request, "Home Health")).toEqual(quantity));
});

describe("Evaluation & Management", () => {
  test.each([
    ["Follow up visits, monthly x 6 months", { months: 6, total: 6, unit: "visits" }],
    ["Follow up office visit times 4", { total: 4, unit: "visits" }],
  ])("%s", (request, quantity) => expect(values(request, "Evaluation & Management")).toEqual(quantity));
});

describe("Pharmaceuticals", () => {
  test.each([
    ["Percocet 10/325mg #90", { total: 90, unit: "tablets", strength: "10/325mg" }],
    ["PERCOCET 10/325MG", { strength: "10/325mg" }],
    ["Norco 10/325 #80", { total: 80, unit: "tablets", strength: "10/325" }],
    [
      "Norco 10-325mg, take 1 tab by mouth every 4-6 hours as needed for pain, #110",
      { total: 110, unit: "tablets", strength: "10-325mg" },
    ],
    [
      "Tramadol 50mg 1-2 tabs q6h prn #50 refills: 2",
      { total: 50, unit: "tablets", strength: "50mg", refills: 2 },
    ],
    [
      "Tylenol with codeine #3, one tablet every 6 hours as needed, #40 with 1 refill",
      { total: 40, unit: "tablets", refills: 1 },
    ],
    ["Fioricet 50/325/40 mg #30", { total: 30, unit: "tablets", strength: "50/325/40 mg" }],
    [
      "Gabapentin 300 mg capsules, #90, no refills",
      { total: 90, unit: "capsules", strength: "300 mg", refills: 0 },
    ],
    ["Naprosyn 500mg QTY: 60.00", { total: 60, unit: "tablets", strength: "500mg" }],
    ["Ibuprofen 800 mg, 90 tablets, DOS 10/5/2016", { total: 90, unit: "tablets", strength: "800 mg" }],
    ["Soma 350mg twice daily 21 days #42", { total: 42, unit: "tablets", strength: "350mg" }],
    ["Retrospective Soma 350mg #30, per 11/02/2016 order", { total: 30, unit: "tablets", strength: "350mg" }],
    ["Four refills of Mobic 15mg #30", { total: 30, unit: "tablets", strength: "15mg", refills: 4 }],
    ["Two months of Cialis 10mg", { months: 2, strength: "10mg" }],
    ["Nexium 40mg #60 day supply: 30", { total: 60, unit: "tablets", strength: "40mg" }],
    ["Ultram ER 150 mg, thirty count", { total: 30, unit: "tablets", strength: "150 mg" }],
    ["Nexium 40mg, 30 day supply", { total: 30, unit: "days", strength: "40mg" }],
    ["Vitamin D3 50,000 units #12", { total: 12, unit: "tablets", strength: "50,000 units" }],
    ["Lidocaine 5% patch (700mg/patch) #30", { total: 30, unit: "patches", strength: "5%" }],
    [
      "Lidoderm patch, 12 hours on 12 hours off, #2 boxes with 1 refill",
      { total: 2, unit: "boxes", refills: 1 },
    ],
    ["Fentanyl patch 25mcg/hr #10", { total: 10, unit: "patches", strength: "25mcg/hr" }],
    ["Voltaren gel apply 4 times a day, #90 grams", { total: 90, unit: "grams" }],
    ["Ketoprofen cream 10% 121gm #1", { total: 1, unit: "units", strength: "10%" }],
    ["Menthol ointment 4%-27.5%-0.0325% 100gm", { total: 100, unit: "grams", strength: "4%-27.5%-0.0325%" }],
    [
      "Ketoprofen 15%, Lidocaine 5% in cream base 240g",
      { total: 240, unit: "grams", strength: "Ketoprofen 15%, Lidocaine 5%" },
    ],
    ["Oral suspension 5mg/ml, 150ml", { total: 150, unit: "ml", strength: "5mg/ml" }],
  ])("%s", (request, quantity) => expect(values(request, "Pharmaceuticals")).toEqual(quantity));
});

describe("Injection", () => {
  test.each([
    ["Botulinum injection 200 Units x 1", { total: 1, unit: "injections", strength: "200 units" }],
    ["Three hyaluronic injections, left knee", { total: 3, unit: "injections" }],
    ["Series of 5 Supartz injections", { total: 5, unit: "injections" }],
    ["Trigger point injections x 4", { total: 4, unit: "injections" }],
    ["Two medial branch blocks at L3, L4, L5", { total: 2, unit: "injections" }],
    ["Injection of 2cc of kenalog 40mg and 3cc of marcaine", { strength: "2cc of kenalog 40mg and 3cc" }],
    ["Vitamin B12 1000mcg injection", { strength: "1000mcg" }],
  ])("%s", (request, quantity) => expect(values(request, "Injection")).toEqual(quantity));
});

describe("DMEPOS", () => {
  test.each([
    ["TENS unit, daily trial, neck, #30", { total: 30, unit: "days" }],
    ["TENS unit 45 day trial", { total: 45, unit: "days" }],
    ["Cold compression unit, 21 days rental", { total: 21, unit: "days" }],
    ["Cold unit, seven day use", { total: 7, unit: "days" }],
    ["Heat unit rental for 5 weeks", { weeks: 5 }],
    ["H-wave unit, 2 month home trial", { months: 2 }],
    ["Associated surgical service: 3 arm wraps", { total: 3 }],
    ["Hinged knee brace x 2", { total: 2, unit: "units" }],
    ["Two (2) pairs of compression stockings", { total: 2, unit: "pairs" }],
  ])("%s", (request, quantity) => expect(values(request, "DMEPOS")).toEqual(quantity));
});

describe("Diagnostic Testing", () => {
  test.each([
    ["MRI of the neck without contrast, #1", { total: 1, unit: "units" }],
    ["Electrocardiogram times 3", { total: 3, unit: "visits" }],
    ["One (1) x-ray of the pelvis", { total: 1 }],
  ])("%s", (request, quantity) => expect(values(request, "Diagnostic Testing")).toEqual(quantity));
});

describe("Surgery", () => {
  test.each([
    ["L4-5 and L5-S1 fusion with 3 day inpatient stay", { total: 3, unit: "days" }],
    ["Inpatient stay x 2 nights", { total: 2, unit: "days" }],
  ])("%s", (request, quantity) => expect(values(request, "Surgery")).toEqual(quantity));
});

describe("numbers that are no quantity", () => {
  test.each([
    ["Physical therapy to the right elbow", "Rehabilitation"],
    ["Physical therapy unspecified frequency and duration", "Rehabilitation"],
    ["Physical therapy, C5-C6 and L4-5", "Rehabilitation"],
    ["Chiropractic care for a 45-year-old's back", "Rehabilitation"],
    ["Physical therapy CPT 97110, 97140", "Rehabilitation"],
    ["Physical therapy (DOS 11/18/16)", "Rehabilitation"],
    ["Physical therapy per 12/2016 order, dated November 3, 2016", "Rehabilitation"],
    ["Follow up re-evaluation in 6 weeks", "Rehabilitation"],
    ["Follow-up with Dr. Example in 4 weeks", "Evaluation & Management"],
    ["Vitamin B-12 injection", "Injection"],
    ["B-12 injection", "Injection"],
    ["MRI of the lumbar spine, 1.5 Tesla or higher only", "Diagnostic Testing"],
    ["X-ray of the lumbar spine, 3 views", "Diagnostic Testing"],
    ["Two view x-ray of the hip", "Diagnostic Testing"],
    ["Three phase bone scan", "Diagnostic Testing"],
    ["12 panel drug screen", "Diagnostic Testing"],
    ["EMG/NCV CPT 95886, 95911", "Diagnostic Testing"],
    ["CT of C1-C7", "Diagnostic Testing"],
    ["24 hour urine", "Diagnostic Testing"],
    ["Left L4-5 and L5-S1 transforaminal epidural steroid injection", "Injection"],
    ["Injection at lumbar 5-sacral 1", "Injection"],
    ["T12-L1 facet injection", "Injection"],
    ["4 wheel walker with seat", "DMEPOS"],
    ["3 in 1 commode", "DMEPOS"],
    ["Bed for an unspecified rental", "DMEPOS"],
    ["TENS unit, purchase (DOS 12/29/16)", "DMEPOS"],
    ["Level 4 office visit", "Evaluation & Management"],
    ["Consultation with neurology", "Evaluation & Management"],
    ["Two level anterior fusion", "Surgery"],
    ["Possible C4-C7 fusion", "Surgery"],
    ["Grade 2 ligament repair", "Surgery"],
    ["Omeprazole", "Pharmaceuticals"],
    ["Topical cream (unknown quantity)", "Pharmaceuticals"],
  ])("%s", (request, category) => expect(values(request, category)).toBeNull());
});

describe("several treatments in one request", () => {
  test("has no common count or strength for two drugs", () => {
    const request = "Mobic 15mg #60 and Zanaflex 4mg #90";
    expect(values(request, "Pharmaceuticals", "Pharmaceuticals")).toBeNull();
  });

  test("counts the visits of a therapy that comes with a drug", () => {
    const request = "Ten acupuncture visits with menthol patch, 2 times weekly for 5 weeks";
    expect(values(request, "Rehabilitation", "Pharmaceuticals")).toEqual({
      perWeek: 2,
      weeks: 5,
      total: 10,
      unit: "visits",
    });
  });
});

describe("a request whose treatment the catalog does not know", () => {
  test.each([
    ["Reiki sessions 2 times a week for 3 weeks", { perWeek: 2, weeks: 3, total: 6, unit: "visits" }],
    ["Unheardofine 20mg #40", { total: 40, unit: "tablets", strength: "20mg" }],
    ["Unheard-of unit, 10 day rental", { total: 10, unit: "days" }],
  ])("%s", (request, quantity) => expect(values(request)).toEqual(quantity));
});

describe("the evidence of a quantity", () => {
  test("runs from its first to its last word", () => {
    const request = "Physical therapy to the ankle 2 times a week for 3 weeks (6 visits) at home";
    expect(request.slice(...read(request, "Rehabilitation")!.span)).toBe(
      "2 times a week for 3 weeks (6 visits",
    );
  });

  test("is implied where the total follows by multiplication only", () => {
    expect(read("Acupuncture 2x4", "Rehabilitation")!.certainty).toBe("implied");
    expect(read("Acupuncture 2x4 (8 visits)", "Rehabilitation")!.certainty).toBe("stated");
  });
});

test.each([
  ["blanks", " "],
  ["one letter", "a"],
  ["one digit", "7"],
  ["frequencies", "2 times a week "],
  ["strengths", "10/325-"],
  ["levels", "l4-5, "],
  ["counts", "6 physical "],
])("reads a megabyte of %s in under four seconds", (_, unit) => {
  const start = performance.now();
  read(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - start).toBeLessThan(4000);
});

describe("Weights, volumes, hours, phases and sums", () => {
  test.each([
    ["Flurbiprofen 20%, Lidocaine 5%, 180 grams with 2 refills", { total: 180, unit: "grams", refills: 2 }],
    ["Voltaren gel 1% 100g", { total: 100, unit: "grams" }],
    ["Lidocaine 5% ointment, 50 gm", { total: 50, unit: "grams" }],
    ["Ketoprofen 10% cream 120gms", { total: 120, unit: "grams" }],
    ["Compound cream, 240 grams, 3 refills", { total: 240, unit: "grams", refills: 3 }],
  ])("%s", (request, expected) => expect(values(request, "Pharmaceuticals")).toMatchObject(expected));

  test.each([
    ["Naproxen oral suspension 420ml", { total: 420, unit: "ml" }],
    ["Tramadol oral suspension 5 mg/ml 500 ml", { total: 500, unit: "ml" }],
    ["Voltaren gel 1%, 3 tubes of 100 g", { total: 3, unit: "tubes" }],
    ["Lidocaine ointment 50 g #2", { total: 2 }],
    ["Voltaren gel 1%, #60 grams", { total: 60, unit: "grams" }],
    ["Ibuprofen 800 mg #90", { total: 90, unit: "tablets", strength: "800 mg" }],
  ])("%s", (request, expected) => expect(values(request, "Pharmaceuticals")).toMatchObject(expected));

  test.each([
    ["Home health aide 8 hours a day, 7 days a week x 4 weeks", 224],
    ["Home health aide 4 hours per day, 5 days per week for 6 weeks", 120],
    ["Home care, 6 hrs/day x 3 days/wk x 2 weeks", 36],
    ["Home health aide, 20 hours per week for 4 weeks", 80],
    ["Caregiver 4 hours a day for 14 days", 56],
    ["Home health aide six (6) hours a day, two (2) days a week for eight (8) weeks", 96],
    ["Home attendant 3 hours daily, 7 days a week for 1 week", 21],
  ])("%s", (request, total) =>
    expect(values(request, "Home Health")).toMatchObject({ total, unit: "hours" }),
  );

  test.each([
    ["Physical therapy 2 x week x 4 weeks then 1 x week x 4 weeks", 12],
    ["PT 3 times a week for 2 weeks followed by 2 times a week for 4 weeks", 14],
    ["Acupuncture twice a week for 3 weeks, then once a week for 2 weeks", 8],
    ["Massage twice monthly for 6 months", 12],
    ["Massage therapy two times a month for 3 months", 6],
    ["Chiropractic 3 times monthly for 2 months", 6],
    ["Psychotherapy once a month for 6 months", 6],
    ["Individual psychotherapy 12 sessions and group therapy 12 sessions", 24],
    ["Physical therapy 6 visits plus acupuncture 4 visits", 10],
    ["Biofeedback 4 sessions; cognitive behavioral therapy 6 sessions", 10],
    ["Physical therapy 2x3 and acupuncture 1x4", 10],
    ["Physical therapy 2 times a week for 6 weeks and 12 sessions total", 12],
    ["Physical therapy 12 sessions for the neck and back", 12],
    ["Physical therapy 8 sessions (2 times a week for 4 weeks)", 8],
    ["Physical therapy 3 times a week for 4 weeks", 12],
    ["Physical therapy 6 visits then re-evaluate", 6],
    ["Physical therapy and acupuncture, 8 visits", 8],
    ["Physical therapy evaluation and treatment 2 times a week for 3 weeks", 6],
    ["Acupuncture 4 visits in 4 weeks and follow-up in 6 weeks", 4],
  ])("%s", (request, total) =>
    expect(values(request, "Rehabilitation")).toMatchObject({ total, unit: "visits" }),
  );
});
