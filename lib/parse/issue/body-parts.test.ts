import { describe, expect, test } from "vitest";
import { readBodyParts } from "@/lib/parse/issue/body-parts";
import { readTreatments } from "@/lib/parse/issue/treatments";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const read = (heading: string) => {
  const disputed = plainPiece(heading);
  return readBodyParts(disputed, readTreatments(disputed));
};
/** "left knee", "lumbar spine L4-L5": a part as one line. */
const lines = (heading: string) =>
  read(heading).map(({ value, side, levels }) => [side, value, ...levels].filter(Boolean).join(" "));

describe("parts, in the heading's order, each once", () => {
  test.each([
    ["MRI neck and mid back", ["cervical spine", "thoracic spine"]],
    ["PT for the lower back", ["lumbar spine"]],
    ["CT, L-spine and T-spine", ["lumbar spine", "thoracic spine"]],
    ["X-ray, lumbosacral spine", ["lumbar spine"]],
    ["X-ray, thoracolumbar spine", ["thoracic spine", "lumbar spine"]],
    ["MRI of the T/L spine", ["thoracic spine", "lumbar spine"]],
    ["Massage for the back", ["back"]],
    ["TPI, lumbar paraspinals", ["lumbar spine"]],
    ["X-ray of the lumbar-sacral spine", ["lumbar spine"]],
    ["Massage, neck, back", ["cervical spine", "back"]],
    ["Referral to a hip specialist", ["hip"]],
    ["MRI/CT of the spine and pelvis", ["back", "pelvis"]],
    ["PT, neck and trapezius", ["cervical spine"]],
    ["Chest x-ray", ["chest"]],
    ["CT of the brain", ["head"]],
    ["Ring finger splint", ["hand"]],
    ["MRI of the forearm", ["forearm"]],
    ["NCS, upper and lower extremities", ["upper extremity", "lower extremity"]],
    ["NCS, lower/upper limbs", ["lower extremity", "upper extremity"]],
    ["Massage for the upper and lower back", ["thoracic spine", "lumbar spine"]],
    ["EMG, bilateral upper & lower extremity", ["bilateral upper extremity", "bilateral lower extremity"]],
    ["EMG, right upper and left lower extremities", ["right upper extremity", "left lower extremity"]],
    ["Hand therapy x 7", ["hand"]],
    ["Hand therapy x 7, left wrist", ["left wrist"]],
    ["Physical therapy x 7", []],
    ["Norco 5/325", []],
  ])("%s", (heading, expected) => expect(lines(heading)).toEqual(expected));
});

describe("a structure or an operation implies its part", () => {
  test.each([
    ["Carpal tunnel release", ["wrist"]],
    ["CTR", ["wrist"]],
    ["Rotator cuff repair", ["shoulder"]],
    ["ACL reconstruction", ["knee"]],
    ["Achilles repair", ["ankle"]],
    ["ACDF", ["cervical spine"]],
    ["Cubital tunnel release", ["elbow"]],
    ["Plantar fasciitis injection", ["foot"]],
  ])("%s", (heading, expected) => {
    expect(lines(heading)).toEqual(expected);
    expect(read(heading)[0]?.certainty).toBe("implied");
  });

  test("a named part is stated, and its span leads to it", () => {
    const heading = "MRI of the left knee";
    const [part] = read(heading);
    expect(part?.certainty).toBe("stated");
    expect(heading.slice(...part!.span)).toBe("knee");
  });
});

describe("words that name no part", () => {
  test.each([
    "Consult with spine surgeon",
    "Spine surgery evaluation",
    "Knee scooter",
    "Hand held shower",
    "Spinal cord stimulator",
    "Return back to work exam",
    "Hand controls",
    "C-arm",
    "One tablet by mouth",
    "Left foot accelerator",
  ])("%s", (heading) => expect(lines(heading)).toEqual([]));
});

describe("sides", () => {
  test.each([
    ["MRI right knee and ankle", ["right knee", "right ankle"]],
    ["MRI left knee, right knee", ["bilateral knee"]],
    ["PT, bilateral shoulder, elbow and wrist", ["bilateral shoulder", "bilateral elbow", "bilateral wrist"]],
    [
      "TENS, lumbar spine, left hip, lower leg, and knee",
      ["lumbar spine", "left hip", "left lower leg", "left knee"],
    ],
    ["X-ray right hip, lumbar spine, knee", ["right hip", "lumbar spine", "knee"]],
    ["Right knee MRI; shoulder x-ray", ["right knee", "shoulder"]],
    ["MRI knee, left", ["left knee"]],
    ["SI joint injection, right", ["right sacroiliac joint"]],
    ["EMG of the RUE and LLE", ["right upper extremity", "left lower extremity"]],
    ["NCS BUE", ["bilateral upper extremity"]],
    ["MRI L knee", ["left knee"]],
    ["MRI (R) hip", ["right hip"]],
    ["Xray B/L feet", ["bilateral foot"]],
    ["PT, neck, left trapezius and low back", ["cervical spine", "lumbar spine"]],
    ["Right and left wrist splints", ["bilateral wrist"]],
    ["MRI of the L-spine", ["lumbar spine"]],
  ])("%s", (heading, expected) => expect(lines(heading)).toEqual(expected));
});

describe("spinal levels", () => {
  test.each([
    ["ESI L3-4", ["lumbar spine L3-L4"]],
    ["Right L5-S1 TFESI", ["right lumbar spine L5-S1"]],
    ["Bilateral L3-L4, L4-5 facet blocks", ["bilateral lumbar spine L3-L4 L4-L5"]],
    ["ESI C7-T1", ["cervical spine C7-T1"]],
    ["Fusion L3-L4-L5", ["lumbar spine L3-L4 L4-L5"]],
    ["Lumbar laminectomy, L5S1", ["lumbar spine L5-S1"]],
    ["Medial branch blocks at L2, L3 and L4, left", ["left lumbar spine L2 L3 L4"]],
    ["Injection, lumbar 5-sacral 1", ["lumbar spine L5-S1"]],
    ["Cervical 5-6 epidural", ["cervical spine C5-C6"]],
    ["Kyphoplasty T11-T12", ["thoracic spine T11-T12"]],
    ["S1 nerve root block", ["lumbar spine S1"]],
    ["Lateral branch block S1-S3", ["sacroiliac joint S1-S3"]],
  ])("%s", (heading, expected) => expect(lines(heading)).toEqual(expected));

  test.each([
    ["PT, lumbar 2-3 times a week", ["lumbar spine"]],
    ["Labs: free T4", []],
    ["LSO, code L0631", ["lumbar spine"]],
    ["C4.5 or L9-L11", []],
    ["Tylenol #3", []],
  ])("no level: %s", (heading, expected) => expect(lines(heading)).toEqual(expected));
});

test("a megabyte of anything is read in linear time", () => {
  const started = performance.now();
  for (const unit of [" ", "left knee ", "L4-", "lumbar 4-5 ", "right ", "knee, "])
    readBodyParts(plainPiece(unit.repeat(1_000_000 / unit.length)), []);
  expect(performance.now() - started).toBeLessThan(5000);
});
