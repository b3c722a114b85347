import { expect, test } from "vitest";
import { markdownQuotation, plainQuotation } from "@/components/quote/quotation";

const quotation = {
  words: "Six visits\nare <b>reasonable</b>.\n\nNo *more*.",
  citation: "IMR CM15-9900001, issue 1 (Cal. DWC, Mar. 24, 2015)",
  url: "https://example.org/determinations/CM15-9900001?quote=10-21#quote",
};

test("as Markdown a quotation is a block with its citation as a link, and nothing of the letter acts as Markdown", () => {
  expect(markdownQuotation(quotation)).toBe(
    "> Six visits are \\<b\\>reasonable\\</b\\>.\n>\n> No \\*more\\*.\n\n[IMR CM15-9900001, issue 1 (Cal. DWC, Mar. 24, 2015)](https://example.org/determinations/CM15-9900001?quote=10-21#quote)\n",
  );
});

test("as plain text it stands in quotation marks before its citation and address", () => {
  expect(plainQuotation(quotation)).toBe(
    "“Six visits are <b>reasonable</b>.\nNo *more*.” IMR CM15-9900001, issue 1 (Cal. DWC, Mar. 24, 2015), https://example.org/determinations/CM15-9900001?quote=10-21#quote",
  );
});
