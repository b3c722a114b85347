import { expect, test } from "vitest";
import { readTreatments } from "@/lib/parse/issue/treatments";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const names = (heading: string) => readTreatments(plainPiece(heading)).map(({ name }) => name);

/** Each ambiguous abbreviation with what it means where, and where it means nothing. */
test.each([
  // RFA: ablation at a place of the body, else the Request for Authorization.
  ["RFA at right L3-4", ["Radiofrequency ablation"]],
  ["Repeat cervical RFA", ["Radiofrequency ablation"]],
  ["RFA of the genicular nerves, left knee", ["Radiofrequency ablation"]],
  ["Massage x 5 per RFA dated 3/4/16", ["Massage therapy"]],
  ["RFA 3/4/16: acupuncture, lumbar", ["Acupuncture"]],
  ["RFA", []],
  // PT: therapy, prothrombin time beside PTT or among blood tests, not a small "pt".
  ["PT x 7, neck", ["Physical therapy"]],
  ["Post-op PT 2x5", ["Physical therapy"]],
  ["PT/PTT", ["Laboratory tests"]],
  ["Pre-op PT, PTT", ["Laboratory tests"]],
  ["CBC, PT, UA", ["Laboratory tests"]],
  ["PT/INR", ["Laboratory tests"]],
  ["Brace as pt asks", []],
  // OT: in capitals; PT/OT is one therapy, PT and OT are two.
  ["OT 1x5", ["Occupational therapy"]],
  ["PT/OT, nine visits", ["Physical therapy"]],
  ["OT/PT x 9", ["Physical therapy"]],
  ["PT and OT x 5 each", ["Physical therapy", "Occupational therapy"]],
  ["not a treatment", []],
  // MRA: an arthrogram at a joint, an angiogram elsewhere.
  ["MRA, left hip", ["MR arthrogram"]],
  ["MRA of the neck and brain", ["MR angiogram"]],
  // CT is no part of CTR.
  ["CT of the left foot", ["CT scan"]],
  ["Left CTR", ["Carpal tunnel release"]],
  // TENS is no number and no part of "intense".
  ["TENS, 60 days", ["TENS unit"]],
  ["tens of sessions", []],
  ["Localized intense neurostimulation", ["Localized intense neurostimulation therapy"]],
  ["EMS/TENS", ["TENS unit"]],
  ["TENS/EMS unit", ["TENS unit"]],
  ["EMS 1x5", ["Electrical muscle stimulation (in clinic)"]],
  // ESI, ESWT.
  ["C-ESI at C5-6", ["Epidural steroid injection"]],
  ["ESWT, left elbow", ["Extracorporeal shockwave therapy"]],
  // SCS.
  ["SCS trial", ["Spinal cord stimulator trial/implant"]],
  // IF: a unit; in capitals among small letters, never the word.
  ["IF unit and electrodes", ["Interferential unit", "Multi-stim / combo units and supplies"]],
  ["MRI IF PAIN PERSISTS", ["MRI"]],
  ["Tizanidine if tolerated", ["Tizanidine"]],
  // US and ultrasound: a picture, a therapy, the guide of a needle.
  ["US of the left shoulder", ["Diagnostic ultrasound"]],
  ["Ultrasound, left wrist", ["Diagnostic ultrasound"]],
  ["Ultrasound 1 times 7", ["Ultrasound therapy"]],
  ["Therapeutic exercise and ultrasound", ["Physical therapy", "Ultrasound therapy"]],
  ["US-guided PRP, left elbow", ["Platelet-rich plasma"]],
  ["Left knee injection using ultrasound guidance", ["Corticosteroid joint injection"]],
  ["ask us about refills", []],
  // UA, HEP.
  ["UA", ["Laboratory tests"]],
  ["HEP instruction", ["Home exercise program"]],
  // PA: an assistant in surgery; "PA and lateral" is how a film is taken.
  ["Assistant PA", ["Assistant surgeon"]],
  ["X-ray of the left hand, PA and lateral", ["X-ray"]],
  // SAD is an operation, sad is not.
  ["Left shoulder scope, SAD", ["Shoulder arthroscopy"]],
  // #30 is no treatment, whatever it counts.
  ["#30", []],
])("%s", (heading, expected) => expect(names(heading)).toEqual(expected));
