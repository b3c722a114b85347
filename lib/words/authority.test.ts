import { expect, test } from "vitest";
import type { Citation, GuidelineLine } from "@/lib/letter/citation";
import { authorityWords } from "@/lib/words/authority";

const evidence = { span: [0, 1] as [number, number], certainty: "stated" as const };

const cites = (guidelineId: string | null, sections: string[] = [], mtus = true): Citation => ({
  mtus,
  body: mtus ? "DWC" : "ODG",
  guideline: guidelineId ?? "A study of knees",
  guidelineId,
  year: null,
  sections: sections.map((value) => ({
    value,
    sectionId: guidelineId && `${guidelineId}/${value.toLowerCase().replaceAll(" ", "-")}`,
    ...evidence,
  })),
  pages: [],
  raw: "as printed",
  ...evidence,
});

const line = (...citations: Citation[]): GuidelineLine => ({
  statement: { value: citations.length > 0 ? "cited" : "none cited", ...evidence },
  citations,
});

const pain = "chronic-pain-medical-treatment-guidelines";
const knee = "odg-knee-and-leg";

test.each([
  ["neither", line(), line(), "Neither side names a guideline."],
  [
    "only the reviewer",
    line(),
    line(cites(pain, ["Physical Medicine"])),
    "The claims administrator cited no guideline; the reviewer cited MTUS Chronic Pain (to 2017), Physical Medicine.",
  ],
  [
    "only the claims administrator",
    line(cites(null)),
    line(),
    "The reviewer cited no guideline; the claims administrator cited A study of knees.",
  ],
  [
    "the same",
    line(cites(pain, ["Physical Medicine"])),
    line(cites(pain, ["Physical Medicine"])),
    "Both cite MTUS Chronic Pain (to 2017), Physical Medicine.",
  ],
  [
    "something in common, and each something of its own",
    line(cites(pain, ["Physical Medicine", "Opioids"])),
    line(cites(pain, ["Physical Medicine"]), cites(knee, [], false)),
    "Both cite MTUS Chronic Pain (to 2017), Physical Medicine; the reviewer also cites ODG Knee & Leg; the claims administrator also cites MTUS Chronic Pain (to 2017), Opioids.",
  ],
  [
    "one guideline, different parts",
    line(cites(pain, ["Opioids"])),
    line(cites(pain, ["Physical Medicine"])),
    "Both cite MTUS Chronic Pain (to 2017), but different parts of it.",
  ],
  [
    "one guideline, of which one side names a part",
    line(cites(pain)),
    line(cites(pain, ["Opioids"])),
    "Both cite MTUS Chronic Pain (to 2017); only the reviewer names a part of it, Opioids.",
  ],
  [
    "one guideline in different parts, and another beside it",
    line(cites(knee, ["Injections"], false)),
    line(cites(pain), cites(knee, ["Braces"], false)),
    "Both cite ODG Knee & Leg, but different parts of it; the reviewer also cites MTUS Chronic Pain (to 2017).",
  ],
  [
    "the whole of the administrator’s own source, and the MTUS",
    line(cites(knee, [], false)),
    line(cites(pain), cites(knee, [], false)),
    "Both cite ODG Knee & Leg; the reviewer also cites MTUS Chronic Pain (to 2017).",
  ],
  [
    "one body, different guidelines, and the MTUS",
    line(cites("odg-low-back", [], false)),
    line(cites(pain), cites(knee, [], false)),
    "Both cite ODG, but different guidelines of it; the reviewer also cites the MTUS.",
  ],
  [
    "within the MTUS against outside of it",
    line(cites(knee, [], false)),
    line(cites(pain)),
    "They rest on different authority: the reviewer on the MTUS, the claims administrator only on guidelines outside of it.",
  ],
  [
    "the other way round",
    line(cites(pain)),
    line(cites(knee, [], false)),
    "They rest on different authority: the claims administrator on the MTUS, the reviewer only on guidelines outside of it.",
  ],
  [
    "two guidelines",
    line(),
    line(cites(knee, ["Injections"], false), cites(pain)),
    "The claims administrator cited no guideline; the reviewer cited ODG Knee & Leg, Injections, and MTUS Chronic Pain (to 2017).",
  ],
  [
    "just different",
    line({ ...cites(null, [], false), body: "Other" }),
    line(cites(knee, [], false)),
    "They cite different guidelines.",
  ],
  [
    "more than two are counted",
    line(),
    line(cites(pain, ["Opioids", "Physical Medicine", "Acupuncture", "Topical Analgesics"])),
    "The claims administrator cited no guideline; the reviewer cited MTUS Chronic Pain (to 2017), Opioids, Physical Medicine and 2 more.",
  ],
])("%s", (_, administrator, reviewer, sentence) => {
  expect(authorityWords(administrator, reviewer)).toBe(sentence);
});
