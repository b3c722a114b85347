import { describe, expect, test } from "vitest";
import type { BodyPart, Quantity, Treatment } from "@/lib/letter/issue";
import { type HeadnoteFacts, headnote, headnoteParts } from "@/lib/words/headnote";

const evidence = { span: [0, 0] as [number, number], certainty: "stated" as const };
const treatment = (name: string, more: Partial<Treatment> = {}): Treatment => ({
  category: "Rehabilitation",
  name,
  treatmentId: "x",
  ...evidence,
  ...more,
});
const drug = (name: string, drugClass = "Opioids") =>
  treatment(name, { category: "Pharmaceuticals", drugClass });
const part = (value: string, side: BodyPart["side"] = null, ...levels: string[]): BodyPart => ({
  value,
  side,
  levels,
  ...evidence,
});
const facts = (more: {
  treatments?: Treatment[];
  bodyParts?: BodyPart[];
  quantity?: Omit<Quantity, "span" | "certainty">;
  flags?: HeadnoteFacts["flags"][number]["value"][];
  request?: string;
  disputed?: string;
}): HeadnoteFacts => ({
  treatments: more.treatments ?? [],
  bodyParts: more.bodyParts ?? [],
  quantity: more.quantity ? { ...more.quantity, ...evidence } : null,
  flags: (more.flags ?? []).map((value) => ({ value, ...evidence })),
  request: {
    value: more.request ?? "A request that is long enough to be longer than a group's",
    ...evidence,
  },
  modification: more.disputed
    ? {
        requested: { value: "", ...evidence },
        authorized: { value: "", ...evidence },
        disputed: { value: more.disputed, ...evidence },
      }
    : null,
});

describe("treatment, place, amount", () => {
  const pt = treatment("Physical therapy");
  const mri = treatment("MRI", { category: "Diagnostic Testing" });
  test.each([
    [
      "Physical therapy, lumbar spine, 6 visits",
      { treatments: [pt], bodyParts: [part("lumbar spine")], quantity: { total: 6, unit: "visits" } },
    ],
    [
      "Hydrocodone/acetaminophen 10/325 mg, 60 tablets",
      {
        treatments: [drug("Hydrocodone/acetaminophen")],
        quantity: { total: 60, unit: "tablets", strength: "10/325MG" },
      },
    ],
    ["MRI, right knee", { treatments: [mri], bodyParts: [part("knee", "right")], quantity: { total: 1 } }],
    [
      "MRI and CT scan, cervical and lumbar spine",
      {
        treatments: [mri, treatment("CT scan")],
        bodyParts: [part("cervical spine"), part("lumbar spine")],
      },
    ],
    [
      "Epidural steroid injection, lumbar spine, right L4-L5 and L5-S1",
      {
        treatments: [treatment("Epidural steroid injection")],
        bodyParts: [part("lumbar spine", "right", "L4-L5", "L5-S1")],
      },
    ],
    [
      "EMG/NCS, bilateral upper extremities",
      { treatments: [treatment("EMG/NCS")], bodyParts: [part("upper extremity", "bilateral")] },
    ],
    [
      "Physical therapy, left shoulder, elbow and right foot",
      {
        treatments: [pt],
        bodyParts: [part("shoulder", "left"), part("elbow", "left"), part("foot", "right")],
      },
    ],
    ["X-ray, bilateral feet", { treatments: [treatment("X-ray")], bodyParts: [part("foot", "bilateral")] }],
    [
      "Right shoulder arthroscopy",
      { treatments: [treatment("Shoulder arthroscopy")], bodyParts: [part("shoulder", "right")] },
    ],
    ["Chest x-ray", { treatments: [treatment("Chest x-ray")], bodyParts: [part("chest")] }],
    [
      "Lumbar fusion, L3-L4",
      { treatments: [treatment("Lumbar fusion")], bodyParts: [part("lumbar spine", null, "L3-L4")] },
    ],
    [
      "Physical therapy, 3 visits a week for 2 months",
      { treatments: [pt], quantity: { perWeek: 3, months: 2, unit: "visits" } },
    ],
    [
      "Physical therapy, 12–18 visits",
      { treatments: [pt], quantity: { total: [12, 18] as [number, number], unit: "visits" } },
    ],
    ["Physical therapy, 1 visit", { treatments: [pt], quantity: { total: 1, unit: "visits" } }],
    [
      "Electrocardiogram, 3 times",
      {
        treatments: [treatment("Electrocardiogram", { category: "Diagnostic Testing" })],
        quantity: { total: 3, unit: "visits" },
      },
    ],
    [
      "Topical lidocaine 5%, 1 patch with 2 refills",
      {
        treatments: [drug("Lidocaine", "Topical Analgesics")],
        quantity: { total: 1, unit: "patches", strength: "5%", refills: 2 },
      },
    ],
    [
      "Tramadol, ibuprofen, omeprazole and 2 more",
      {
        treatments: ["Tramadol", "Ibuprofen", "Omeprazole", "Zolpidem", "Baclofen"].map((name) => drug(name)),
      },
    ],
    [
      "Facet joint injection or medial branch block",
      { treatments: [treatment("Facet joint injection / medial branch block")] },
    ],
    [
      "Tramadol and ibuprofen",
      { treatments: [drug("Tramadol"), drug("Ibuprofen")], quantity: { total: 60, unit: "tablets" } },
    ],
    [
      "Electrical muscle stimulation",
      { treatments: [treatment("Electrical muscle stimulation (in clinic)")] },
    ],
  ])("%s", (line, given) => expect(headnote(facts(given))).toBe(line));
});

describe("when it was or is to be given", () => {
  test.each([
    [
      "Retrospective MRI, left hip",
      facts({ treatments: [treatment("MRI")], bodyParts: [part("hip", "left")], flags: ["retrospective"] }),
    ],
    [
      "Post-operative physical therapy",
      facts({ treatments: [treatment("Physical therapy")], flags: ["post-operative"] }),
    ],
    [
      "Pre-operative laboratory tests",
      facts({
        treatments: [treatment("Laboratory tests")],
        flags: ["pre-operative", "associated-surgical-service"],
      }),
    ],
    ["Pre-op clearance", facts({ treatments: [treatment("Pre-op clearance")], flags: ["pre-operative"] })],
  ])("%s", (line, given) => expect(headnote(given)).toBe(line));
});

describe("the request's own words", () => {
  test.each([
    ["Zero gravity chair", facts({ request: "ZERO GRAVITY CHAIR" })],
    ["Something unheard of", facts({ request: "Associated surgical service:  Something\nunheard of" })],
    ["Six of them", facts({ request: "Twelve of them was the original request", disputed: "six of them" })],
    [
      "Hip pad",
      facts({
        treatments: [treatment("Supplies", { category: "DMEPOS" })],
        request: "Associated surgical service: Hip pad",
      }),
    ],
    [
      "Topical compound: ketoprofen 8%, Lidocaine 4% in cream base",
      facts({
        treatments: [drug("Topical compound", "Topical Compounds")],
        request: "Ketoprofen 8%, Lidocaine 4% in cream base",
      }),
    ],
    ["Request", facts({ request: "" })],
  ])("%s", (line, given) => expect(headnote(given)).toBe(line));

  test("a long one is cut at a word", () => {
    const line = headnote(facts({ request: "several words and then ".repeat(20) }));
    expect(line.length).toBeLessThanOrEqual(91);
    expect(line).toMatch(/^Several words .* (?:several|words|and|then)…$/);
  });
});

test("each part knows its field; what tells several values leads to the request that names them all", () => {
  const pt = treatment("Physical therapy");
  const [lumbar, knee] = [part("lumbar spine"), part("knee", "left")];
  const quantity = { total: 6, unit: "visits" };
  expect(headnoteParts(facts({ treatments: [pt], bodyParts: [lumbar], quantity }))).toEqual([
    { words: "Physical therapy", from: "treatment" },
    { words: "lumbar spine", from: "bodyPart" },
    { words: "6 visits", from: "quantity" },
  ]);
  expect(
    headnoteParts(facts({ treatments: [pt, treatment("Acupuncture")], bodyParts: [lumbar, knee] })),
  ).toEqual([
    { words: "Physical therapy and acupuncture", from: "request" },
    { words: "lumbar spine and left knee", from: "request" },
  ]);
});
