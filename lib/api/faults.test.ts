import { expect, test } from "vitest";
import { faultOf, unknownValueFault } from "@/lib/api/faults";
import { searchParameters, tableParameters } from "@/lib/api/parameters";
import { outsideCatalogs } from "@/lib/search";
import { readSearchQuery } from "@/lib/search/url";

const fault = (query: string, parameters = searchParameters) =>
  faultOf(new URLSearchParams(query), parameters);

test.each([
  "",
  "q=lumbar+mri&treatment=mri&treatment=-x-ray&outcome=overturned",
  "q=%20pain%20&sort=newest&page=2&cited-by=reviewer",
  "decided-from=2016&decided-to=2014&state=CA&state=-not-stated&age=40-49",
  "section=odg-low-back/mris&cited-page=odg-low-back/99-98",
  "treatment=what-no-catalog-has",
])("nothing is wrong with “%s”", (query) => expect(fault(query)).toBeNull());

test.each([
  ["treatmnt=mri", "There is no parameter “treatmnt” here. Did you mean “treatment”?"],
  ["body_part=hand", "There is no parameter “body_part” here. Did you mean “body-part”?"],
  ["bodyPart=hand", "There is no parameter “bodyPart” here. Did you mean “body-part”?"],
  ["outcome=overtuned", "“overtuned” is no value of “outcome”. Did you mean “overturned”?"],
  ["outcome=granted", "“granted” is no value of “outcome”. It takes: upheld, overturned."],
  ["q=a&q=b", "“q” may stand once only."],
  ["reason=prior-treatment-unknwn", /Did you mean “prior-treatment-unknown”\?$/],
  ["reason=-prior-treatment-unknwn", /Did you mean “prior-treatment-unknown”\?$/],
  ["page=0", /^“0” is no value of “page”\./],
  ["page=1e3", /^“1e3” is no value of “page”\./],
  ["year=17", /^“17” is no value of “year”\. Year of the decision\.$/],
  ["__proto__=1", /^There is no parameter “__proto__” here\. There are: q, words, in, outcome, /],
  ["constructor=1", /^There is no parameter “constructor” here\. There are: /],
  ["treatment=../../etc/passwd", /^“\.\.\/\.\.\/etc\/passwd” is no value of “treatment”\./],
  [`q=${"a".repeat(501)}`, /^“a{60}…” is no value of “q”\. .* At most 500 characters\.$/],
  [`x${"y".repeat(5000)}=1`, /^There is no parameter “xy{59}…” here\./],
])("“%s” is told: %s", (query, told) => expect(fault(query)).toMatch(told));

test("values of one filter have a limit", () => {
  const values = (count: number) => Array.from({ length: count }, (_, at) => `treatment=t${at}`).join("&");
  expect(fault(values(50))).toBeNull();
  expect(fault(values(51))).toBe("“treatment” may stand 50 times only.");
});

test("a table of statistics has dimensions, and neither pages nor outcomes", () => {
  expect(fault("rows=specialty&columns=year&treatment=mri", tableParameters)).toBeNull();
  expect(fault("rows=speciality", tableParameters)).toBe(
    "“speciality” is no value of “rows”. Did you mean “specialty”?",
  );
  expect(fault("outcome=upheld", tableParameters)).toMatch(/^There is no parameter “outcome” here\./);
});

test("what takes no parameters says so", () => {
  expect(fault("q=a", [])).toBe("There is no parameter “q” here; this address takes none.");
});

test.each([
  ["treatment=mrii", "“mrii” is no value of “treatment”. Did you mean “mri”?"],
  ["treatment=-mrii", "“-mrii” is no value of “treatment”. Did you mean “-mri”?"],
  ["cited-page=odg-low-bak/9", "“odg-low-bak/9” is no value of “cited-page”. Did you mean “odg-low-back/9”?"],
  ["specialty=alchemy", "“alchemy” is no value of “specialty”. The reviewer’s specialty."],
  [
    `treatment=${"x".repeat(160)}`,
    `“${"x".repeat(60)}…” is no value of “treatment”. Treatment in dispute, as \`/api/v1/treatments\` lists them.`,
  ],
])("a value that nothing has, “%s”, is told: %s", (query, told) => {
  const [unknown] = outsideCatalogs(readSearchQuery(new URLSearchParams(query)));
  expect(unknownValueFault(unknown!, searchParameters)).toBe(told);
});
