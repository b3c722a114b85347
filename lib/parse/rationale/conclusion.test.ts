import { describe, expect, test } from "vitest";
import { readConclusion } from "@/lib/parse/rationale/conclusion";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

/**
 * Read under the heading that the expected conclusion goes with, so that weak words may decide too.
 */
const conclude = (text: string, decision: "upheld" | "overturned") =>
  readConclusion(plainPiece(text), decision);

describe("a rationale that finds against the treatment", () => {
  test.each([
    "The MRI is not-medically necessary.",
    "Medical necessity has not been established.",
    "The medical necessity of this request is not established.",
    "Medical necessity for the remaining portion of the request has not been adequately demonstrated.",
    "The request is non-certified.",
    "I recommend non-certification.",
    "The request is not certified.",
    "Therefore, the request is not supported.",
    "As such, additional therapy is not warranted.",
    "The decision for hot packs is not medically necessary.",
    "Hot packs are determined to be not medically necessary.",
    "Hot packs are determined to not be medically necessary.",
    "The request for hot packs cannot be considered medically necessary at this time.",
    "Continued use can not be deemed medically necessary without further evidence.",
    "This is not a medical necessity at this time.",
    "There is no medical necessity for a second brace.",
    "The requested brace does not appear to be medically necessary.",
    "The brace is neither medically necessary nor appropriate.",
    "The brace is no longer medically necessary.",
    "No, the request for a brace was not medically necessary, medically appropriate, or indicated here. Here, however, nothing was documented. Therefore, the request was not medically necessary.",
    "Hot packs would be medically necessary only if heat had been tried at home. The request is not medically necessary.",
    "Six visits would be medically necessary; however, the request for 24 visits is not medically necessary.",
    "The request is not medically necessary because such braces are medically necessary only after surgery.",
    "The request is not medically necessary. This decision addresses the medical necessity of opioids as they have been prescribed to this patient. This medical necessity decision should not be interpreted as a recommendation to stop opioids abruptly.",
    "The provider states that the brace is medically necessary. There is no documentation of instability. Therefore the request is not supported.",
    'Guidelines state that "home care is medically necessary for patients who are homebound." The worker is not homebound. The request is not indicated.',
    "As the requested operation is not medically necessary, the assistant is not medically necessary.",
    "Thus, the current request is not medically appropriate.",
    "The request is not medically reasonable.",
    "The request will be considered not medically necessary.",
    "The bed is not supported by the guidelines and is not medically necessary.",
    "The MRI is not supported by the provided records as being medically necessary.",
    "Transportation is not indicated as medically necessary.",
    "Without such evidence, medical necessity is questionable. The request is not certified.",
    "I do not find the brace medically necessary.",
    "The requested brace is, therefore, not medically necessary.",
    "Not medically necessary.",
    'The request for "X-ray, "two views", left" is not medically necessary.',
    "The documentation fails to establish medical necessity.",
    "Documentation is insufficient to support medical necessity.",
    "The drug is not medically necessary. However, abrupt withdrawal would not be medically appropriate and weaning is recommended.",
    "Weaning is medically appropriate. The requested refill is not medically necessary.",
    "Hence the drug is not considered medically necessary, and weaning of the drug is medically indicated.",
    "The request fails to meet the guidelines and should not be approved.",
    "None of the associated services are medically necessary.",
    "Since the primary procedure is not medically necessary, none of the associated services are medically necessary.",
    "The request for Motrin is determined not to be medically necessary.",
    "If the drug is stopped, it should be done in a way that is medically appropriate. The request is not medically necessary.",
  ])("%s", (text) => expect(conclude(text, "upheld").value).toBe("not medically necessary"));
});

describe("a rationale that finds for the treatment", () => {
  test.each([
    "Thus the brace is indicated.",
    "It is my opinion that hot packs are medically necessary.",
    "The brace was medically necessary, medically appropriate, and indicated here.",
    'The brace is medically necessary. The treating physician is advised to consult the MTUS Opioids Treatment Guidelines ("Tapering opioids") and the drug is not medically necessary.',
    "The utilization reviewer found that the brace was not medically necessary. I disagree; the tear is large. The brace is medically necessary.",
    "Since the operation is medically necessary, an assistant is medically necessary as well.",
    "Given that the patient has not responded to conservative care the request is medically necessary.",
    "Although the patient has not had therapy, the request is medically necessary and appropriate.",
    "I am reversing the prior decision and find the request for a brace to be medically necessary.",
    "The prior determination is overturned. The request is supported.",
    "The bed is supported by the guidelines and is medically necessary.",
    "Hence the brace is, in my opinion, medically necessary.",
    "Medically necessary.",
    "The brace is medically necessary; the remaining findings do not change this.",
    "The medical records establish medical necessity for the brace.",
    "Manipulation into extreme flexion would be medically inappropriate. The release was medically necessary and appropriate.",
    "Abrupt withdrawal is not medically appropriate. The drug is medically necessary.",
    "The drug is medically necessary to avoid withdrawal.",
  ])("%s", (text) => expect(conclude(text, "overturned").value).toBe("medically necessary"));
});

describe("a rationale that finds for a part", () => {
  test.each([
    "Six of the twelve visits are medically necessary. The remaining six visits are not medically necessary.",
    "Six of the twelve visits are medically necessary, and the remaining six are not medically necessary.",
    "Six of the twelve visits are medically necessary, while the additional six are not.",
    "The request is partially medically necessary.",
    "The request is medically necessary in part: six visits.",
  ])("%s", (text) => expect(conclude(text, "upheld").value).toBe("partially"));
});

describe("a rationale that decides nothing", () => {
  test.each([
    "The worker has pain. He takes Advil.",
    "For braces to be medically necessary, there must be instability. The knee is stable.",
    "The MTUS does not address braces.",
    "Therapy which is medically necessary must show progress. It does not.",
    "This is a schedule where tapering is medically necessary.",
    "Home care is medically necessary for patients who are homebound.",
    "He asked whether the brace is medically necessary.",
  ])("%s", (text) => expect(conclude(text, "upheld").value).toBe("unclear"));

  test("is one that is not there", () => expect(readConclusion(null, "upheld").value).toBe("unclear"));

  test("is one whose only weak word goes against the heading", () => {
    expect(conclude("Therefore the brace is indicated.", "upheld").value).toBe("unclear");
  });
});

describe("the evidence of a conclusion", () => {
  test("is the closing verdict, not the paragraph on tapering after it", () => {
    const verdict = "The request for Opana 10mg #60 is not medically necessary.";
    const text = `Pain is the same. ${verdict} This medical necessity decision should not be interpreted as a recommendation to stop abruptly.`;
    const conclusion = conclude(text, "upheld");
    expect(text.slice(...conclusion.span)).toBe(verdict);
    expect(conclusion.certainty).toBe("stated");
  });

  test("is implied without a word of necessity or certification", () => {
    expect(conclude("Therefore the brace is not supported.", "upheld").certainty).toBe("implied");
  });
});

describe("a contradiction", () => {
  test("is seen where the closing words oppose the heading", () => {
    expect(conclude("Therefore the brace is medically necessary.", "upheld").value).toBe(
      "medically necessary",
    );
  });
});

test.each([
  ["blanks", " "],
  ["one letter", "a"],
  ["verdicts", "The request is not medically necessary. "],
  ["verdicts without a stop", "is not medically necessary "],
  ["necessity without an end", "medical necessity of "],
  ["quotes", '"'],
  ["guidelines", "the MTUS "],
])("reads a megabyte of %s in under four seconds", (_, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const start = performance.now();
  conclude(text, "upheld");
  expect(performance.now() - start).toBeLessThan(4000);
});

test.each([
  ["relative clauses", "that is medically necessary "],
  ["clauses inside clauses", "no record shows that the request that is not medically necessary "],
  ["decisions on decisions", "the decision that medical necessity is not reversed "],
  ["insertions", ", in case, medically necessary "],
  ["asides without an end", ", in "],
  ["tapers", "a taper is medically necessary and "],
  ["verdicts", "is not medically necessary, "],
  ["necessities", "no medical necessity, "],
])("reads a thousand long sentences of %s in under ten seconds", (_, unit) => {
  const text = `${unit.repeat(1900 / unit.length)}. `.repeat(1000);
  const start = performance.now();
  conclude(text, "upheld");
  expect(performance.now() - start).toBeLessThan(10_000);
});
