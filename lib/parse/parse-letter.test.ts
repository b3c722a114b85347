import { describe, expect, test } from "vitest";
import { determinationSchema } from "@/lib/letter/determination";
import { parseLetter } from "@/lib/parse/parse-letter";
import { inventedLetter } from "@/lib/parse/testing/invented-letter";

const parse = (text: string) => parseLetter({ text, pages: [0] });
const letter = inventedLetter({
  issues: [
    { heading: "Ankle brace", decision: "Upheld" },
    {
      heading: "Crutches",
      decision: "Overturned",
      rationale: "He limps. The request is medically necessary.",
    },
  ],
});

function reading(text: string) {
  const result = parse(text);
  if (result.status === "unreadable") throw new Error(`${result.reason}: ${result.detail}`);
  return result;
}

describe("a whole letter", () => {
  test("is read without a warning and validates against the schema", () => {
    const { status, warnings, determination } = reading(letter);
    expect(warnings).toEqual([]);
    expect(status).toBe("parsed");
    expect(determinationSchema.parse(determination)).toEqual(determination);
    expect(determination.coverage).toEqual({ unread: [], share: 1 });
  });

  test("has the outcome of all its issues together", () => {
    const outcome = (...decisions: string[]) =>
      reading(inventedLetter({ issues: decisions.map((decision) => ({ heading: "Brace", decision })) }))
        .determination.outcome;
    expect(outcome("Upheld", "Upheld")).toBe("upheld");
    expect(outcome("Overturned")).toBe("overturned");
    expect(outcome("Overturned", "Upheld")).toBe("partially overturned");
  });

  test.each([
    [
      "F3a",
      ["The expert reviewer is Board Certified in Urology and is licensed to practice in Texas."],
      "Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98.",
    ],
    [
      "F3b",
      undefined,
      "Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99.",
    ],
    ["F3c", undefined, "Decision based on MTUS Knee Complaints 2004, Section(s): Physical Methods."],
    ["F4", undefined, "Decision based on MTUS Knee Disorders 2015, Section(s): Braces."],
  ])("is of format %s by its credentials and citations", (format, credentials, reviewer) => {
    const text = inventedLetter({
      header: [],
      credentials,
      issues: [{ heading: "Brace", decision: "Upheld", reviewer }],
    });
    expect(reading(text).determination.format).toBe(format);
  });

  test("keeps its case number where it has no header table but names its case", () => {
    const text = inventedLetter({ header: ["Final Determination Letter for IMR Case Number: CM14-0000001"] });
    expect(reading(text).determination.caseNumber?.value).toBe("CM14-0000001");
  });

  test("ends before its closing", () => {
    const { determination } = reading(
      `${letter}\nSincerely,\n\nMedical Director\n\ncc: Department of Industrial Relations\n`,
    );
    expect(determination.issues.at(-1)?.rationale?.value).toBe(
      "He limps. The request is medically necessary.",
    );
  });

  test("shows what no field accounts for", () => {
    const { determination } = reading(letter.replace("Crutches: Overturned", "Crutches"));
    const { coverage, source } = determination;
    const unread = coverage.unread.map((span) => source.text.slice(...span)).join(" ");
    expect(unread).toContain("Crutches");
    expect(unread).toContain("He limps");
    expect(unread).not.toContain("Ankle brace");
    expect(coverage.share).toBeGreaterThan(0.3);
    expect(coverage.share).toBeLessThan(0.8);
  });
});

describe("a letter with something essential missing is read in part", () => {
  test.each([
    ["no-clinical-summary", letter.replace(/CLINICAL CASE SUMMARY[\s\S]*?(?=IMR ISSUES)/, "")],
    ["no-specialty", letter.replace(/Certification.*\n/, "")],
    ["no-licence", letter.replace(/State\(s\).*\n/, "")],
    ["no-decisions-heading", letter.replace(/IMR ISSUES[\s\S]*?below:\n/, "")],
    ["guideline-line-missing", letter.replace(/MAXIMUS guideline.*\n/, "")],
    ["rationale-missing", letter.replace(/Decision rationale: He.*\n/, "")],
    ["issue-without-decision", letter.replace("Crutches: Overturned", "Crutches")],
    ["unusual-decision-word", letter.replace("Crutches: Overturned", "Crutches: Modified")],
    ["several-letters", letter + inventedLetter({ issues: [{ heading: "Walker", decision: "Upheld" }] })],
    ["issue-without-request", letter.replace("Crutches: Overturned", ": Overturned")],
    ["ends-mid-sentence", letter.slice(0, letter.indexOf("limps") + 5)],
  ])("%s", (code, text) => {
    const { status, warnings, determination } = reading(text);
    expect(warnings.map((warning) => warning.code)).toContain(code);
    expect(status).toBe("partial");
    expect(determination.issues[0]?.request.value).toBe("Ankle brace");
    expect(determination.issues.length).toBeLessThanOrEqual(2);
  });
});

describe("what is no letter, or not enough of one, is named", () => {
  test.each([
    ["empty", ""],
    ["empty", " \n\t\f\u00A0\n"],
    ["binary", `\u0000\u0001\u0002PK\u0003\u0004${"\u0000\u0007x".repeat(40)}`],
    ["not-a-letter", "Once upon a time there was a knee."],
    [
      "not-a-letter",
      "About Independent Medical Review\nIMR is a process for medical treatment disputes. The IMR organization sends a final determination letter, which upholds or overturns the denial.",
    ],
    [
      "not-a-letter",
      "Independent Medical Review Determination\nReference ID: MN19-00001\nDetermination: Overturned Decision of Health Plan\nFindings: The physician reviewer found that the requested service is medically necessary. Therefore, the Health Plan's denial should be overturned.",
    ],
    ["not-a-letter", `${"Notes on how letters are laid out.\n".repeat(500)}${letter}`],
    ["truncated", letter.slice(0, letter.indexOf("CLINICAL"))],
    ["truncated", letter.slice(0, letter.indexOf("Ankle"))],
    ["truncated", letter.slice(0, letter.indexOf(": Upheld"))],
    ["no-issues", letter.replaceAll(/: (?:Upheld|Overturned)/g, "")],
  ])("%s: %.40j", (reason, text) => {
    expect(parse(text)).toMatchObject({ status: "unreadable", reason });
  });
});
