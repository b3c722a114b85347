import { expect, test } from "vitest";
import { readTreatments } from "@/lib/parse/issue/treatments";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const names = (heading: string) => readTreatments(plainPiece(heading)).map(({ name }) => name);

test.each([
  ["Arthroscopy, left shoulder", ["Shoulder arthroscopy"]],
  ["Left knee arthroscopic debridement", ["Knee arthroscopy"]],
  ["Left hip arthroscopy, labral repair", ["Hip arthroscopy"]],
  ["Labral repair, right shoulder", ["Shoulder arthroscopy"]],
  ["Left ankle debridement", ["Elbow/wrist/ankle arthroscopy or repair"]],
  ["Left shoulder arthroscopy and right knee synovectomy", ["Shoulder arthroscopy", "Knee arthroscopy"]],
  ["Manipulation under anesthesia, left shoulder", ["Shoulder arthroscopy"]],
  ["MUA, right knee", ["Manipulation under anesthesia"]],
  ["Laminectomy C4-5", ["Cervical decompression"]],
  ["Laminectomy L2-3", ["Lumbar decompression"]],
  ["Fusion, L3-4", ["Lumbar fusion"]],
  ["Posterior fusion C4-6", ["Cervical fusion / disc replacement"]],
  ["Fusion of the left ankle", ["Joint fusion (arthrodesis)"]],
  ["Artificial disc replacement L3-4", ["Lumbar fusion"]],
  ["Artificial disc replacement C3-4", ["Cervical fusion / disc replacement"]],
  ["Laminectomy T8-9", ["Thoracic spine surgery"]],
  ["Fusion of the sacroiliac joint", ["SI joint fusion"]],
  ["Spinal fusion", ["Spine surgery (unspecified)"]],
  ["Spine surgery", ["Spine surgery (unspecified)"]],
  ["Left ankle brace", ["Brace – wrist/elbow/ankle/neck"]],
  ["Neck brace", ["Brace – wrist/elbow/ankle/neck"]],
  ["Thoracic brace", ["Brace / support – back"]],
  ["Brace for the right knee", ["Brace – knee"]],
  ["Hip brace", ["Brace – hip"]],
  ["Ankle support", ["Brace – wrist/elbow/ankle/neck"]],
  ["Injection to the left hip", ["Corticosteroid joint injection"]],
  ["Steroid injection, left L2-3", ["Epidural steroid injection"]],
  ["Left AC joint injection", ["Corticosteroid joint injection"]],
])("%s", (heading, expected) => expect(names(heading)).toEqual(expected));

test.each(["Arthroscopy", "Debridement", "Brace", "Support group", "Injection", "Nerve support", "Block"])(
  "without its part it names nothing: %s",
  (heading) => expect(names(heading)).toEqual([]),
);
