import { describe, expect, test } from "vitest";
import { readDecidingSentence } from "@/lib/parse/rationale/deciding-sentence";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const guideline = "The MTUS recommends a brace for instability only.";
const refused = "As such, the request is not medically necessary.";
const granted = "Therefore, the request is medically necessary.";
const deciding = (...sentences: string[]) => readDecidingSentence(plainPiece(sentences.join(" ")))?.value;

describe("the deciding sentence of a refusal", () => {
  const lack = "However, there is no documentation of instability on examination.";

  test("is the reason, not the guideline and not the verdict", () => {
    expect(deciding(guideline, "The patient has knee pain.", lack, refused)).toBe(lack);
  });

  test("is not the missing exceptional factors", () => {
    const hollow = "There are no exceptional factors that would warrant more.";
    expect(deciding(guideline, lack, hollow, refused)).toBe(lack);
  });

  test("is not the paragraph on tapering", () => {
    const tapering =
      "This medical necessity decision should not be interpreted as a recommendation to stop abruptly.";
    expect(deciding("There is no recent urine drug screen.", refused, tapering)).toBe(
      "There is no recent urine drug screen.",
    );
  });

  test("is the verdict where that holds the reason", () => {
    const verdict = "Due to the lack of functional improvement, the request is not medically necessary.";
    expect(deciding(guideline, verdict)).toBe(verdict);
  });

  test("is the sentence right before the verdict if no rule finds a reason", () => {
    expect(deciding(guideline, "The patient lives on the ground floor already.", refused)).toBe(
      "The patient lives on the ground floor already.",
    );
  });

  test("takes along what a short sentence points back to", () => {
    const before = "The same scan was granted in May.";
    expect(deciding(guideline, before, "This request would be duplicative.", refused)).toBe(
      `${before} This request would be duplicative.`,
    );
  });

  test("is the verdict if there is nothing else", () => expect(deciding(refused)).toBe(refused));
});

describe("the deciding sentence of a grant", () => {
  test("is the reason for the treatment", () => {
    const reason = "Given the weakness and the tear on imaging, the repair is supported.";
    expect(deciding(guideline, "The patient is 40.", reason, granted)).toBe(reason);
  });
});

describe("the deciding sentence of a grant, among a guideline's", () => {
  test.each([
    [
      "Imaging is indicated when red flags are present. Exercise of this kind may require supervision.",
      "In this case weakness has grown over two months.",
    ],
    [
      "Surgery may be considered after failed therapy. Results are good in most cases.",
      "The patient has completed twelve visits without relief.",
    ],
    [
      "Injections are supported for radicular pain. They may avoid an operation.",
      "Leg pain and a positive straight leg raise are documented on the left.",
    ],
    [
      "A brace can be helpful in the first weeks. It should be removed early.",
      "The fracture is three weeks old and not yet stable.",
    ],
    [
      "Therapy is recommended at a fading frequency. Progress should be measured.",
      "The worker has regained 20 degrees of motion after six visits.",
    ],
    [
      "The MTUS recommends muscle relaxants for acute spasm. Sedation may occur.",
      "Here the spasm began last week and was seen on examination.",
    ],
    [
      "Electrodiagnostic studies are appropriate when the diagnosis is unclear. They can exclude neuropathy.",
      "The examination shows numbness in the thumb and a positive Spurling test.",
    ],
    [
      "Home care is recommended for patients who are homebound. It is usually short.",
      "She cannot leave her bed after the operation and lives alone.",
    ],
  ])("%s", (rule, reason) => expect(deciding(rule, reason, granted)).toBe(reason));
});

describe("a sentence too long for a result list", () => {
  const recital = `While the guideline speaks of braces at length, ${"of this and of that, ".repeat(16)}`;

  test("is shown from its turn on", () => {
    const turn =
      "here, however, there was no documentation of instability on the examination of the knee in May, and none in June.";
    expect(deciding(recital + turn, refused)).toBe(turn);
  });

  test("is cut at a clause", () => {
    const long = `There is no documentation of instability, ${"nor of any other finding, ".repeat(20)}or of pain.`;
    const value = deciding(long, refused)!;
    expect(value.length).toBeLessThanOrEqual(350);
    expect(value.endsWith("finding")).toBe(true);
  });

  test("keeps its end where only that gives the verdict", () => {
    const end = "the brace cannot be deemed medically necessary without signs of instability.";
    const value = deciding(`Given the pain, ${"as the patient says of it, ".repeat(20)}${end}`)!;
    expect(value.length).toBeLessThanOrEqual(350);
    expect(value.startsWith("as the patient says of it, ")).toBe(true);
    expect(value.endsWith(end)).toBe(true);
  });
});

test("leads to its words in the rationale", () => {
  const text = `${guideline} There is no sign of instability. ${refused}`;
  const found = readDecidingSentence(plainPiece(text))!;
  expect(text.slice(...found.span)).toBe(found.value);
});

test("is null for a rationale that is not there or decides nothing", () => {
  expect(readDecidingSentence(null)).toBeNull();
  expect(readDecidingSentence(plainPiece(guideline))).toBeNull();
});

test.each([" ", "a", "however, ", "given "])("reads a megabyte of '%s' in under four seconds", (unit) => {
  const piece = plainPiece(unit.repeat(1_000_000 / unit.length));
  const start = performance.now();
  readDecidingSentence(piece);
  expect(performance.now() - start).toBeLessThan(4000);
});
