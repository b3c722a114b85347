import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlainLetter } from "@/components/plain/plain-letter";
import { WhatItMeans } from "@/components/plain/what-it-means";
import { legal, legalStatements } from "@/lib/catalog/law";
import type { DeterminationView } from "@/lib/letter/record";
import { parseLetter } from "@/lib/parse/parse-letter";
import type { Language } from "@/lib/words/plain";

const today = "2026-12-01";

/** What a reader sees of the page of a sample letter. */
function read(sample: string, language: Language): string {
  const parsed = parseLetter({ text: readFileSync(`samples/${sample}.txt`, "utf8"), pages: [0] });
  if (parsed.status === "unreadable") throw new Error(parsed.detail);
  const { determination } = parsed;
  const view = { id: determination.caseNumber!.value, sample: true, determination } as DeterminationView;
  return textOf(renderToStaticMarkup(createElement(PlainLetter, { view, language, today })));
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
}

test("a worker whose letter was upheld learns what may be done, and until when", () => {
  const page = read("botulinum-units-and-dependent-therapy", "en");
  expect(page).toContain("The refusal stands. This review did not change it.");
  expect(page).toContain(
    "Last day for a petition to the Appeals Board September 26, 2015 , passed 11 years ago",
  );
  expect(page).toContain("The refusal stands until July 14, 2016 , passed 10 years ago");
  expect(page).toContain(legal("twelve-months").en);
  expect(page).toContain("It belongs to another treatment that was refused.");
  expect(page).not.toContain(legal("authorize").en);
});

test("the same in Spanish; only the letter's own words stay English", () => {
  const page = read("botulinum-units-and-dependent-therapy", "es");
  expect(page).toContain("La negación se mantiene. Esta revisión no la cambió.");
  expect(page).toContain("26 de septiembre de 2015 , pasó hace 11 años");
  expect(page).toContain(legal("help").es);
  expect(page).not.toMatch(/\b(?:the refusal|claims administrator|which|must|print)\b/i);
});

test("nothing of the clinical summary is on the page", () => {
  const page = read("acupuncture-initial-trial-granted", "en");
  expect(page).toContain("The treatment should be authorized by about");
  expect(page).not.toMatch(/year[- ]old|diagnosed/);
});

test("without a letter the clock says from when each limit is counted", () => {
  const page = textOf(
    renderToStaticMarkup(
      createElement(WhatItMeans, { language: "en", days: { decided: null, refused: null }, today }),
    ),
  );
  expect(page).toContain(
    "Last day for a petition to the Appeals Board 30 days after the decision was served",
  );
  for (const heading of ["What it means", "What you can still do", "The clock", "Who helps for free"])
    expect(page).toContain(heading);
});

test("every legal statement has a provision and a day, and one that was checked has a source", () => {
  for (const { id, authority, read: day, source, checked, en, es } of legalStatements) {
    expect(authority, id).not.toBe("");
    expect(day, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(!checked || source?.href.startsWith("https://"), id).toBe(true);
    expect(en !== es && en !== "" && es !== "", id).toBe(true);
  }
});
