import { describe, expect, test } from "vitest";
import { bibtexCitation, bluebookCitation, citationText, risCitation } from "@/lib/words/citation";

const url = "https://casebook.example/determinations/CM17-0000001#issue-2";
const issue = { id: "CM17-0000001", decided: "2017-02-28", issue: 2 };
const undated = { id: "L-0123456789abcdef", decided: null };

test("a determination is cited with its date, an issue with its number", () => {
  expect(citationText(issue)).toBe("IMR CM17-0000001, issue 2 (Cal. DWC, Feb. 28, 2017)");
});

test("quoted words are cited by their pages, behind the issue and before the court, as a pinpoint stands", () => {
  expect(citationText({ ...issue, pages: [3, 3] })).toBe(
    "IMR CM17-0000001, issue 2, p. 3 (Cal. DWC, Feb. 28, 2017)",
  );
  expect(citationText({ ...issue, pages: [3, 4] })).toBe(
    "IMR CM17-0000001, issue 2, pp. 3–4 (Cal. DWC, Feb. 28, 2017)",
  );
  expect(citationText({ id: issue.id, decided: issue.decided, pages: [1, 1] })).toBe(
    "IMR CM17-0000001, p. 1 (Cal. DWC, Feb. 28, 2017)",
  );
  expect(citationText({ ...issue, pages: null })).toBe(citationText(issue));
});

test("the long form names the agency, that it binds nobody else, and where to read it", () => {
  expect(bluebookCitation(issue, url)).toBe(
    `Independent Medical Review Final Determination, No. CM17-0000001, issue 2 (Cal. Dep’t of Indus. Rels., Div. of Workers’ Comp. Feb. 28, 2017) (non-precedential), ${url}`,
  );
});

test("BibTeX gets a key of its own for each issue", () => {
  expect(bibtexCitation(issue, url)).toBe(`@misc{imr-CM17-0000001-2,
  author = {{California Division of Workers' Compensation}},
  title = {Independent Medical Review Final Determination {CM17-0000001}, issue 2},
  year = {2017},
  month = feb,
  day = {28},
  note = {Non-precedential},
  url = {${url}}
}`);
});

test("RIS names the issue", () => {
  expect(risCitation(issue, url)).toBe(`TY  - CASE
TI  - Independent Medical Review Final Determination CM17-0000001, issue 2
PB  - California Division of Workers' Compensation
PY  - 2017
DA  - 2017/02/28
M1  - CM17-0000001
N1  - Non-precedential
UR  - ${url}
ER  - 
`);
});

describe("a letter that states no case number is cited by this casebook’s own, which no form passes off as one", () => {
  const letter = { id: "L-0123456789abcdef", decided: "2017-02-28", issue: 2 };

  test("in a brief", () => {
    expect(citationText(letter)).toBe(
      "IMR determination (case number not stated), IMR Casebook ID L-0123456789abcdef, issue 2 (Cal. DWC, Feb. 28, 2017)",
    );
  });

  test("in the long form, without the “No.” of a docket", () => {
    expect(bluebookCitation(letter, url)).toBe(
      `Independent Medical Review Final Determination (case number not stated), IMR Casebook ID L-0123456789abcdef, issue 2 (Cal. Dep’t of Indus. Rels., Div. of Workers’ Comp. Feb. 28, 2017) (non-precedential), ${url}`,
    );
  });

  test("in BibTeX, whose styles must not change its capitals", () => {
    expect(bibtexCitation(letter, url)).toMatch(/^@misc\{imr-L-0123456789abcdef-2,/);
    expect(bibtexCitation(letter, url)).toContain(
      "title = {Independent Medical Review Final Determination (case number not stated), {IMR Casebook ID L-0123456789abcdef}, issue 2},",
    );
  });

  test("in RIS, in the title and where a number stands alone", () => {
    expect(risCitation(letter, url)).toContain(
      "\nTI  - Independent Medical Review Final Determination (case number not stated), IMR Casebook ID L-0123456789abcdef, issue 2\n",
    );
    expect(risCitation(letter, url)).toContain("\nM1  - IMR Casebook ID L-0123456789abcdef\n");
  });
});

test("where no date of decision is known, each form says so in its own way", () => {
  expect(citationText(undated)).toMatch(/ \(Cal\. DWC, n\.d\.\)$/);
  expect(bluebookCitation(undated, url)).toContain("Comp. n.d.)");
  expect(bibtexCitation(undated, url)).toContain("\n  year = {n.d.},\n");
  expect(bibtexCitation(undated, url)).not.toMatch(/month|day/);
  // A year of RIS is a figure or is not there.
  expect(risCitation(undated, url)).not.toMatch(/^(?:PY|DA)/m);
});
