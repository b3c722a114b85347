import { describe, expect, test } from "vitest";
import { readAsFilters } from "@/lib/search/suggest/read-as-filters";
import { emptySearch, searchHref } from "@/lib/search/url/params";

const read = (q: string, filters = {}) => {
  const reading = readAsFilters({ ...emptySearch, ...filters, q });
  return reading && searchHref(reading.params).replace("/search?", "");
};

describe("words that name values are read as filters", () => {
  test.each([
    ["overturned lumbar MRI", "outcome=overturned&treatment=mri&body-part=lumbar-spine"],
    ["UDS denied", "outcome=upheld&treatment=urine-drug-screen"],
    ["urine drug screens not certified", "outcome=upheld&treatment=urine-drug-screen"],
    ["knee not denied", "outcome=overturned&body-part=knee"],
    ["accupuncture", "treatment=acupuncture"],
    ["norco", "treatment=hydrocodone-acetaminophen"],
    ["Norco OR Percocet", "treatment=hydrocodone-acetaminophen&treatment=oxycodone-acetaminophen"],
    ['acupuncture OR "massage therapy"', "treatment=acupuncture&treatment=massage-therapy"],
    ["opioids low back", "drug-class=opioids&body-part=lumbar-spine"],
    [
      "overturned lumbar mri only odg",
      "outcome=overturned&treatment=mri&reviewer-body=only-odg&body-part=lumbar-spine",
    ],
    ["UR only ODG", "ur-body=only-odg"],
    ["no guideline cited", "ur-body=none"],
    ["UR cited no guideline", "ur-body=none"],
    ["reviewer only MTUS", "reviewer-body=only-mtus"],
    ["MRI, reviewer cited MTUS", "treatment=mri&reviewer-body=mtus"],
    ["insurer relied on ODG", "ur-body=odg"],
    ["orthopedic surgery reviewer", "specialty=orthopedic-surgery"],
    ["granted zephyr knee -pain", "q=zephyr+-pain&outcome=overturned&body-part=knee"],
    ['overturned "lumbar MRI"', "q=%22lumbar+MRI%22&outcome=overturned"],
  ])("%s: %s", (typed, query) => expect(read(typed)).toBe(query));
});

test("of two names of one filter the first is the filter: a further word must not find more", () => {
  expect(read("Norco Percocet")).toBe("q=Percocet&treatment=hydrocodone-acetaminophen");
});

test.each([
  "",
  "zephyr",
  '"lumbar MRI"',
  '"acupuncture" OR "massage therapy"',
  "acupunct*",
  "upheld or overturned",
  "98-99",
  "L4-5",
  "medication",
  "rental",
])("nothing is read into %j", (typed) => expect(read(typed)).toBeNull());

test("what is chosen or left out already is not offered again, and stands against no other value of its filter", () => {
  expect(read("mri", { treatment: ["mri"] })).toBeNull();
  expect(read("mri", { treatment: ["-mri"] })).toBeNull();
  expect(read("mri", { category: ["pharmaceuticals"] })).toBeNull();
  expect(read("knee mri", { treatment: ["physical-therapy"] })).toBe(
    "q=mri&treatment=physical-therapy&body-part=knee",
  );
  expect(read("mri knee", { treatment: ["mri"] })).toBe("treatment=mri&body-part=knee");
});

describe("what a reader calls a value", () => {
  test.each([
    ["licensed in Texas", "state=TX"],
    ["reviewers licensed in New York MRI", "treatment=mri&state=NY"],
    ["California MTUS", null],
    ["reviewer licensed in California", "state=CA"],
    ["women knee", "body-part=knee&sex=female"],
    ["knee patients over 60", "body-part=knee&age=60-69&age=70-120"],
    ["over 60 tablets", null],
    ["women over 60 knee", "body-part=knee&sex=female&age=60-69&age=70-120"],
    ["MRI turned down", "outcome=upheld&treatment=mri"],
    ["they said no to my shoulder MRI", "outcome=upheld&treatment=mri&body-part=shoulder"],
    ["acupuntura negada", "outcome=upheld&treatment=acupuncture"],
    ["acupuncture no functional improvement", "treatment=acupuncture&reason=no-functional-improvement"],
    ["opioids no urine drug screen", "q=no+urine+drug+screen&drug-class=opioids"],
    ["tramadol", "treatment=tramadol"],
    ["MRIs", "treatment=mri"],
    ["knee no evidence of tear", "q=no+evidence+tear&body-part=knee"],
    ["surgeries", "category=surgery"],
    ["physical therapy approved by the reviewer", "outcome=overturned&treatment=physical-therapy"],
    ["gel injection knee", "treatment=viscosupplementation&body-part=knee"],
    ["shot for my lower back", "treatment=epidural-steroid-injection&body-part=lumbar-spine"],
    ["medication for sleep", "drug-class=sedative-hypnotics"],
    ["medicamento para dormir", "drug-class=sedative-hypnotics"],
    [
      "denied medicine for the stomach",
      "outcome=upheld&drug-class=h2-blocker&drug-class=proton-pump-inhibitors",
    ],
    ["knee CRPS", "q=CRPS&body-part=knee"],
    ["UR denial overturned MRI", "outcome=overturned&treatment=mri"],
    ["overturned the denial of acupuncture", "outcome=overturned&treatment=acupuncture"],
    ["pain medicine physicians", "specialty=pain-management"],
    ["ODG cited by reviewer MRI", "treatment=mri&reviewer-body=odg"],
    ["acupuncture cited by the reviewer MTUS", "treatment=acupuncture&reviewer-body=mtus"],
    ["ACOEM cited by UR", "ur-body=acoem"],
    ["knee age 60+", "body-part=knee&age=60-69&age=70-120"],
    ["knee 60 years or older", "body-part=knee&age=60-69&age=70-120"],
    ["mri -lumbar", "treatment=mri&body-part=-lumbar-spine"],
    ["physical therapy except knee", "treatment=physical-therapy&body-part=-knee"],
    ["MRI other than lumbar spine", "treatment=mri&body-part=-lumbar-spine"],
    ["knee -denied", "q=-denied&body-part=knee"],
    ["reviewer board certified in pain management", "specialty=pain-management"],
    ["acupuncture decided by a chiropractor", "treatment=acupuncture&specialty=chiropractic"],
    ["MRI approved by orthopedic surgeon", "outcome=overturned&treatment=mri&specialty=orthopedic-surgery"],
    ["PPI", "drug-class=proton-pump-inhibitors"],
    ["DME knee", "category=dmepos&body-part=knee"],
    ["carpel tunnel release", "treatment=carpal-tunnel-release"],
    ["retrospective requests MRI", "treatment=mri&flag=retrospective"],
    ["me negaron la resonancia", "outcome=upheld&treatment=mri"],
    ["tramadol cream", null],
    ["RFA denied", "outcome=upheld&treatment=radiofrequency-ablation"],
    ["lumbar RFA", "treatment=radiofrequency-ablation&body-part=lumbar-spine"],
    ["reversed acupuncture denials", "outcome=overturned&treatment=acupuncture"],
    ["reversal of the denial of acupuncture", "outcome=overturned&treatment=acupuncture"],
    ["acupuncture denied by UR, overturned", "q=by+UR&outcome=overturned&treatment=acupuncture"],
    ["niegan mi resonancia", "outcome=upheld&treatment=mri"],
    ["all MRI decisions", "treatment=mri"],
    ["MRI not lumbar", "treatment=mri&body-part=-lumbar-spine"],
    ["MRI minus lumbar", "treatment=mri&body-part=-lumbar-spine"],
    ["decided by orthopaedic surgeons", "specialty=orthopedic-surgery"],
    ["neurologists", "specialty=neurology"],
    ["reviewer PM&R", "specialty=physical-medicine-and-rehabilitation"],
    [
      "failed physical therapy, requests knee MRI",
      "q=failed+physical+therapy+requests&treatment=mri&body-part=knee",
    ],
    ["aparato para el dolor", "treatment=tens-unit"],
    ["creme for pain", "q=pain&drug-class=topical-analgesics&drug-class=topical-compounds"],
    [
      "one two three four five six seven eight nine ten eleven MRI",
      "q=one+two+three+four+five+six+seven+eight+nine+ten+eleven&treatment=mri",
    ],
    ["RFA form not signed", null],
    ["RFA dated before knee surgery", null],
  ])("%s: %s", (typed, query) => {
    const known = read(typed);
    if (query === null) expect(known ?? "").not.toMatch(/^(?:state|age|treatment=tramadol$)/);
    else expect(known).toBe(query);
  });
});

test("a word inside a longer term of the field names nothing", () => {
  expect(read("straight leg raise")).toBeNull();
  expect(read("leg straight leg raise")).toContain("q=straight+leg+raise&");
});
