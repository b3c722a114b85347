import type { SearchHit } from "@/lib/search/result";

/** One issue as a flat record of the export; names and order are the columns of the CSV. */
export function exportRow(hit: SearchHit, site: string) {
  return {
    issue: hit.id,
    determination: hit.determinationId,
    number: hit.number,
    decision: hit.decision,
    headnote: hit.headnote,
    request: hit.request,
    decidingSentence: hit.snippet.map(({ text }) => text).join(""),
    reviewerGuidelines: hit.reviewerCitations,
    specialties: hit.specialties,
    licensedIn: hit.licensedIn,
    age: hit.age,
    sex: hit.sex,
    decisionDate: hit.decisionDate,
    flags: hit.flags,
    sample: hit.sample,
    link: `${site}/determinations/${hit.determinationId}#issue-${hit.number}`,
  };
}

type Cell = string | number | boolean | null | readonly string[];

/** A cell as RFC 4180 has it. One that a spreadsheet would run as a formula gets an apostrophe: letters are untrusted text. */
function cell(value: Cell): string {
  const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value !== "number" ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of CSV, with its line end. */
export function csvLine(values: readonly Cell[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}
