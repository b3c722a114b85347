import { expect, test } from "vitest";
import { bibtexCitation, bluebookCitation, citationText, risCitation } from "@/components/words/citation";

const url = "https://casebook.example/determinations/CM17-0000001#issue-2";
const issue = { id: "CM17-0000001", decided: "2017-02-28", issue: 2 };
const undated = { id: "L-0123456789abcdef", decided: null };

test("a determination is cited with its date, an issue with its number", () => {
  expect(citationText(issue)).toBe("IMR CM17-0000001, issue 2 (Cal. DWC, Feb. 28, 2017)");
  expect(citationText(undated)).toBe("IMR L-0123456789abcdef (Cal. DWC, date not stated)");
});

test("the long form names the agency, that it binds nobody else, and where to read it", () => {
  expect(bluebookCitation(issue, url)).toBe(
    `Independent Medical Review Final Determination, No. CM17-0000001, issue 2 (Cal. Dep’t of Indus. Rels., Div. of Workers’ Comp. Feb. 28, 2017) (non-precedential), ${url}`,
  );
  expect(bluebookCitation(undated, url)).toContain("No. L-0123456789abcdef (Cal.");
  expect(bluebookCitation(undated, url)).toContain("Comp. n.d.)");
});

test("BibTeX gets a key of its own for each issue, and a date only where the letter has one", () => {
  expect(bibtexCitation(issue, url)).toBe(`@misc{imr-CM17-0000001-2,
  author = {{California Division of Workers' Compensation}},
  title = {Independent Medical Review Final Determination {CM17-0000001}, issue 2},
  year = {2017},
  month = feb,
  day = {28},
  note = {Non-precedential},
  url = {${url}}
}`);
  expect(bibtexCitation(undated, url)).toMatch(/^@misc\{imr-L-0123456789abcdef,/);
  expect(bibtexCitation(undated, url)).not.toMatch(/year|month|day/);
});

test("RIS names the issue, and a date only where the letter has one", () => {
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
  expect(risCitation(undated, url)).not.toMatch(/^(?:PY|DA)/m);
});
