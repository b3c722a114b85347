import { describe, expect, test } from "vitest";
import { modernGrammar } from "@/lib/parse/split/modern-grammar";
import { splitIssues } from "@/lib/parse/split/split-issues";
import { type InventedIssue, inventedParagraphs, plainPiece } from "@/lib/parse/testing/invented-letter";

const split = (text: string) => splitIssues(plainPiece(text), modernGrammar, true);
const headings = (text: string) =>
  split(text).issues.map(({ heading, decision }) => [heading.text, decision.value]);

/** The decision part below its fixed sentence. */
function part(...issues: InventedIssue[]): string {
  const paragraphs = inventedParagraphs({ issues });
  return paragraphs
    .slice(paragraphs.findIndex((text) => text.startsWith("The Final Determination")) + 1)
    .join("\n");
}
const brace: InventedIssue = { heading: "Ankle brace", decision: "Upheld" };

describe("an issue's heading", () => {
  test.each<[string, string, string, string]>([
    ["ends at its last colon", "Pre-op labs: CBC", "Overturned", "overturned"],
    ["may hold a date after a colon", "Ibuprofen 800mg #60, DOS: 3/1/2016", "Upheld", "upheld"],
    ["may hold full stops", "Capsaicin 0.025% cream. Apply twice a day. 60 gm", "Upheld", "upheld"],
    [
      "may be in capitals",
      "OCCUPATIONAL THERAPY FOR THE RIGHT HAND (TWO TIMES A WEEK FOR FOUR WEEKS)",
      "UPHELD",
      "upheld",
    ],
    ["may begin with a number", "2 wrist braces", "Overturned", "overturned"],
    ["may begin with a prefix and a colon", "Associated surgical service: Crutches", "Upheld", "upheld"],
    ["may keep the is of a template", "Aquatic therapy, 2 sessions is", "Upheld", "upheld"],
  ])("%s", (_, heading, decision, value) => {
    expect(headings(part(brace, { heading, decision }))).toEqual([
      ["Ankle brace", "upheld"],
      [heading, value],
    ]);
  });

  const template =
    "Aquatic therapy x 8 was the original request. Aquatic therapy x 6 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Aquatic therapy x 2 is";

  test.each([
    ["after the first sentence of a template", template.replace("request. ", "request.\n")],
    [
      "before the last sentence of a template",
      template.replace("The remaining", "\nThe remaining").replace(" \n", "\n"),
    ],
    ["between all three of its sentences", template.replaceAll(". ", ".\n")],
    ["inside its last sentence", template.replace("portion of", "portion\nof")],
  ])("is one although a page break left a gap %s", (_, heading) => {
    expect(headings(part(brace, { heading, decision: "Upheld" }))).toEqual([
      ["Ankle brace", "upheld"],
      [heading, "upheld"],
    ]);
  });

  test.each([
    ["before a word in lower case", "Physical therapy for the left\nankle and foot"],
    ["after a comma", "Physical therapy,\nEight visits"],
    ["inside parentheses", "Physical therapy (Two times a week\nFor four weeks)"],
    ["after its prefix", "Associated surgical service:\nWalker"],
    ["before its decision", "Physical therapy for the left ankle\n"],
  ])("is one although a gap stands %s", (_, heading) => {
    const [, second] = headings(part(brace, { heading, decision: "Upheld" }));
    expect(second).toEqual([heading.trim(), "upheld"]);
  });

  test("in one paragraph with the rationale before it starts behind the verdict", () => {
    const text = part(brace, { heading: "Walker, 1 month rental", decision: "Overturned" });
    expect(headings(text.replace("necessary.\nWalker", "necessary. Walker"))).toEqual(headings(text));
    const tapered = text.replace(
      "necessary.\nWalker",
      "necessary. The patient is advised to consult the guidelines on terminating opioids for this patient. Walker",
    );
    expect(headings(tapered)).toEqual(headings(text));
  });

  test("that shares its paragraph with a rationale without a verdict is what stands behind its last sentence", () => {
    const text = part(
      { ...brace, rationale: "The notes are short. They name no goal." },
      { heading: "Walker", decision: "Upheld" },
    );
    expect(headings(text.replace("goal.\nWalker", "goal. Walker"))).toEqual(headings(text));
  });

  test("without its colon, or with an unusual word, is read with a warning", () => {
    const result = split(part(brace).replace("brace: Upheld", "brace Upheld"));
    expect(result.issues[0]?.heading.text).toBe("Ankle brace");
    expect(result.warnings).toEqual([{ code: "heading-without-colon", message: "Ankle brace" }]);
    const odd = split(part({ ...brace, decision: "Partially Overturned" }));
    expect(odd.issues[0]?.decision.value).toBe("overturned");
    expect(odd.warnings).toEqual([{ code: "unusual-decision-word", message: "Ankle brace" }]);
  });
});

describe("an issue's parts", () => {
  test("are what its labels introduce", () => {
    const [issue] = split(
      part({
        ...brace,
        claimsAdministrator: "Decision based on MTUS.",
        reviewer: "None.",
        rationale: "It helps.\nMuch.",
      }),
    ).issues;
    expect(issue?.claimsAdministrator?.text).toBe("Decision based on MTUS.");
    expect(issue?.reviewer?.text).toBe("None.");
    expect(issue?.rationale?.text).toBe("It helps.\nMuch.");
  });

  test("are found without a line break before a label", () => {
    const text = part(brace, { heading: "Walker", decision: "Upheld" });
    const joined = text
      .replaceAll("\nClaims", " Claims")
      .replaceAll("\nMAXIMUS", " MAXIMUS")
      .replaceAll("\nDecision", " Decision");
    expect(split(joined).issues.map(({ rationale }) => rationale?.text)).toEqual(
      split(text).issues.map(({ rationale }) => rationale?.text),
    );
  });

  test("one that is missing leaves the others and the next issue as they are", () => {
    const text = part(brace, { heading: "Walker", decision: "Overturned" });
    const noClaims = split(text.replaceAll(/Claims Administrator guideline:.*\n/g, ""));
    expect(noClaims.issues.map(({ heading }) => heading.text)).toEqual(["Ankle brace", "Walker"]);
    expect(noClaims.issues[1]?.claimsAdministrator).toBeNull();
    expect(noClaims.issues[1]?.reviewer?.text).toMatch(/^The Expert Reviewer/);
    const noRationale = split(text.replace(/Decision rationale:.*\n/, ""));
    expect(noRationale.issues.map(({ heading }) => heading.text)).toEqual(["Ankle brace", "Walker"]);
    expect(noRationale.warnings).toEqual([{ code: "rationale-missing", message: "Ankle brace" }]);
  });

  test("a letter that breaks off below a heading still has that issue, without its parts", () => {
    const text = part(brace, { heading: "Walker", decision: "Upheld" });
    const { issues, warnings } = split(text.slice(0, text.lastIndexOf("\nClaims")));
    expect(issues.map(({ heading, rationale }) => [heading.text, rationale !== null])).toEqual([
      ["Ankle brace", true],
      ["Walker", false],
    ]);
    expect(warnings).toEqual([{ code: "rationale-missing", message: "Walker" }]);
  });

  test("a label that a rationale quotes does not open an issue", () => {
    const rationale =
      "The form asks for a MAXIMUS guideline: none fits. The request is not medically necessary.";
    expect(split(part({ ...brace, rationale })).issues).toHaveLength(1);
  });
});

test("twenty-one issues come out in the letter's order", () => {
  const issues = Array.from({ length: 21 }, (_, index) => ({
    heading: `Associated surgical service: Item ${index + 1}`,
    decision: index % 2 ? "Upheld" : "Overturned",
  }));
  expect(headings(part(...issues))).toEqual(
    issues.map(({ heading, decision }) => [heading, decision.toLowerCase()]),
  );
});

test("an issue without any decision gives a warning", () => {
  const { issues, warnings } = split(part(brace).replace(": Upheld", ""));
  expect(issues).toEqual([]);
  expect(warnings).toEqual([{ code: "issue-without-decision", message: "Ankle brace" }]);
});

test.each([
  ["Claims Administrator guideline:", "Claims Adrninistrator guideline:"],
  ["Claims Administrator guideline:", "Clairns Administrator guideline:"],
  ["Claims Administrator guideline:", "Claims Administrator guidel1ne:"],
  ["Claims Administrator guideline:", "C1aims Administrator guideline:"],
  ["Claims Administrator guideline:", "Claims Administrator guideline;"],
  ["MAXIMUS guideline:", "MAXlMUS guideline:"],
  ["MAXIMUS guideline:", "MAXIMUS guidcline:"],
  ["MAXIMUS guideline:", "MAXIMUS guideline"],
  ["Decision rationale:", "Decision rationale;"],
  ["Decision rationale:", "Decislon rationale:"],
  ["Decision rationale:", "Decision rationa1e:"],
  ["Decision rationale:", "Decision rationale"],
])("the label %j is read as %j, with a warning", (label, damaged) => {
  const whole = part(brace, { heading: "Walker", decision: "Overturned" });
  const { issues, warnings } = split(whole.replace(label, damaged));
  expect(issues.map(({ rationale }) => rationale?.text)).toEqual(
    split(whole).issues.map(({ rationale }) => rationale?.text),
  );
  expect(issues.map(({ reviewer }) => reviewer?.text)).toEqual(
    split(whole).issues.map(({ reviewer }) => reviewer?.text),
  );
  expect(warnings).toEqual([{ code: "damaged-label", message: "Ankle brace" }]);
});

test.each(["Upheid", "Uphe1d", "Overtumed", "0verturned"])(
  "the decision %j is read with a warning",
  (word) => {
    const { issues, warnings } = split(part({ ...brace, decision: word }));
    expect(issues[0]?.decision.value).toBe(word.startsWith("Up") ? "upheld" : "overturned");
    expect(warnings.map(({ code }) => code)).toEqual(["unusual-decision-word"]);
  },
);
