import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SheetGuidelines } from "@/components/checklist/sheet-guidelines";
import { guidelineLabel } from "@/lib/catalog/guidelines";

const none = { overturned: 0, upheld: 0 };
const cited = (value: string, sections: string[] = []) => {
  const tally = {
    value,
    label: guidelineLabel(value),
    overturned: 2,
    upheld: 5,
    administrator: none,
    both: none,
  };
  return { ...tally, sections: sections.map((id) => ({ ...tally, value: id, label: id })) };
};

/** The sheet's parts, by their headings. */
function partsOf(...guidelines: ReturnType<typeof cited>[]): Record<string, string> {
  const html = renderToStaticMarkup(createElement(SheetGuidelines, { guidelines }));
  const parts = html.split("<h2").slice(1);
  return Object.fromEntries(parts.map((part) => [/>([^<]+)<\/h2>/.exec(part)?.[1] ?? "", part]));
}

test("only what is in force stands under an imperative; doubtful and replaced editions never do", () => {
  const parts = partsOf(
    cited("acupuncture-medical-treatment-guidelines"),
    cited("low-back-complaints", ["low-back-complaints/special-studies"]),
    cited("low-back-disorders"),
    cited("odg-low-back"),
  );
  expect(Object.keys(parts)).toEqual([
    "Guidelines to cite",
    "Other guidelines that reviewers cited",
    "What reviewers relied on then",
  ]);
  expect(parts["Guidelines to cite"]).toContain("ACOEM Low Back Disorders");
  expect(parts["Guidelines to cite"]).not.toMatch(/Acupuncture|ODG|2004/);
  const then = parts["What reviewers relied on then"] ?? "";
  expect(then).toMatch(/MTUS Acupuncture.*is not certain \(.*by one source withdrawn/s);
  expect(then).toContain(
    "Replaced on December 1, 2017. Now: ACOEM Low Back Disorders, under Diagnostic Testing.",
  );
  expect(then).not.toContain("checklist-box");
});
