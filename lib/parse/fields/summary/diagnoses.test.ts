import { describe, expect, test } from "vitest";
import { parseLetter } from "@/lib/parse/parse-letter";
import { inventedLetter } from "@/lib/parse/testing/invented-letter";

function read(summary: string): string[] {
  const result = parseLetter({ text: inventedLetter({ summary }), pages: [0] });
  if (result.status === "unreadable") throw new Error(result.detail);
  return result.determination.summary.diagnoses.map(({ value }) => value);
}

describe("diagnoses are told apart", () => {
  test.each([
    [
      "Diagnoses include lumbar sprain, right knee contusion and insomnia.",
      ["lumbar sprain", "right knee contusion", "insomnia"],
    ],
    [
      "The current diagnoses are documented as unspecified strain of the elbow and strain of the wrist.",
      ["unspecified strain of the elbow", "strain of the wrist"],
    ],
    [
      "The worker was diagnosed as having a torn meniscus; knee pain; and gait disorder.",
      ["a torn meniscus", "knee pain", "gait disorder"],
    ],
    [
      "The current diagnoses are documented as neck sprain, and shoulder pain.",
      ["neck sprain", "shoulder pain"],
    ],
    ["She was diagnosed with lumbar sprain or strain, and lumbago.", ["lumbar sprain or strain", "lumbago"]],
    [
      "Diagnoses: cervical radiculopathy, right greater than left, and myofascial pain.",
      ["cervical radiculopathy, right greater than left", "myofascial pain"],
    ],
    [
      "Diagnoses include contusion of the face, scalp and neck and acute cervical sprain.",
      ["contusion of the face, scalp and neck", "acute cervical sprain"],
    ],
    [
      "Diagnoses are lumbar strain, left hip and knee sprain, and headaches.",
      ["lumbar strain", "left hip and knee sprain", "headaches"],
    ],
    [
      "Impressions: 1) rotator cuff tear, right shoulder 2) biceps tendinitis 3) status post left carpal tunnel release.",
      ["rotator cuff tear, right shoulder", "biceps tendinitis", "status post left carpal tunnel release"],
    ],
    [
      "Diagnoses: 1. Lumbar strain. 2. Right knee contusion. 3. Insomnia. He uses a cane.",
      ["Lumbar strain", "Right knee contusion", "Insomnia"],
    ],
    [
      "She carries diagnoses of major depressive disorder, generalized anxiety disorder, and hypertension.",
      ["major depressive disorder", "generalized anxiety disorder", "hypertension"],
    ],
    [
      "He has a diagnosis of disc herniation at L4-5 and L5-S1 as well as sciatica.",
      ["disc herniation at L4-5 and L5-S1", "sciatica"],
    ],
    [
      "Diagnoses which include right ankle fracture, suspect nonunion, and depression, were noted.",
      ["right ankle fracture", "suspect nonunion", "depression"],
    ],
    ["The worker is undergoing treatment for a wrist sprain and anxiety.", ["wrist sprain", "anxiety"]],
    [
      "Diagnoses include lumbar strain, lumbar strain and post-traumatic stress disorder.",
      ["lumbar strain", "post-traumatic stress disorder"],
    ],
  ])("%s", (summary, diagnoses) => expect(read(summary)).toEqual(diagnoses));
});

describe("one diagnosis stays one", () => {
  test.each([
    "strain of muscle, fascia and tendon of the low back",
    "strain of muscle, fascia, and tendon of lower back, subsequent encounter",
    "sprain of joints and ligaments of the neck",
    "neck, back and shoulder pain",
    "cervical and lumbar spine strain",
    "thoracic sprain and strain",
    "sprain and strain of the left ankle",
    "tear of the medial cartilage and/or meniscus",
    "tear of the medial and lateral meniscus of the right knee",
    "fracture of the left radius and ulna",
    "closed, displaced fracture of the tibia and fibula",
    "dizziness and giddiness",
    "adjustment disorder with mixed anxiety and depressed mood",
    "dislocation, shoulder",
    "radiculopathy, cervical region",
    "pain, unspecified",
    "numbness and tingling of both hands",
    "concussion with loss of consciousness of 30 minutes or less, initial encounter",
    "right wrist tendinitis and bursitis",
    "post-concussion syndrome with headaches and dizziness",
    "umbilical hernia without obstruction or gangrene",
    "complete rotator cuff tear (supraspinatus and infraspinatus), left shoulder",
  ])("%s", (diagnosis) => expect(read(`The current diagnosis is ${diagnosis}.`)).toEqual([diagnosis]));
});

describe("what is no diagnosis stays out", () => {
  test.each([
    ["Diagnostic studies included an MRI of the knee. Diagnosis is unclear.", []],
    ["Diagnoses were not provided.", []],
    ["Diagnoses are unspecified.", []],
    ["The worker was seen for complaints of wrist pain.", []],
    ["An MRI was asked for to confirm the diagnosis of a labral tear.", []],
    ["No diagnosis of neuropathy was made.", []],
    ["She was diagnosed with a knee sprain and was prescribed naproxen, ice and rest.", ["a knee sprain"]],
    ["He was diagnosed with lumbar strain on 10-30-18.", ["lumbar strain"]],
    ["Diagnoses include lumbar strain, for which he received therapy and naproxen.", ["lumbar strain"]],
    ["Diagnoses include lumbar strain and he is treated with ibuprofen.", ["lumbar strain"]],
    ["She is being treated for ankle pain with physical therapy and ice.", ["ankle pain"]],
  ])("%s", (summary, diagnoses) => expect(read(summary)).toEqual(diagnoses));
});
