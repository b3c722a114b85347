import { citationDate } from "@/components/words/dates";

/** What is cited: a determination, or one issue of it. `decided` is an ISO date. */
export type Cited = { id: string; decided: string | null; issue?: number };

/** How a brief would cite a determination or one issue of it: "IMR CM17-0000001, issue 2 (Cal. DWC, Feb. 28, 2017)". */
export function citationText({ id, decided, issue }: Cited): string {
  const when = decided ? citationDate(decided) : "date not stated";
  return `IMR ${id}${issueWords(issue)} (Cal. DWC, ${when})`;
}

/** In the manner of the Bluebook's rule for administrative adjudications; `url` is where it can be read. */
export function bluebookCitation({ id, decided, issue }: Cited, url: string): string {
  const when = decided ? citationDate(decided) : "n.d.";
  return `Independent Medical Review Final Determination, No. ${id}${issueWords(issue)} (Cal. Dep’t of Indus. Rels., Div. of Workers’ Comp. ${when}) (non-precedential), ${url}`;
}

/** An entry for BibTeX. Nothing of the letter but its number and date, so that nothing has to be escaped. */
export function bibtexCitation({ id, decided, issue }: Cited, url: string): string {
  const fields = [
    "author = {{California Division of Workers' Compensation}}",
    `title = {Independent Medical Review Final Determination {${id}}${issueWords(issue)}}`,
    ...(decided ? dateFields(decided) : []),
    "note = {Non-precedential}",
    `url = {${url}}`,
  ];
  const key = `imr-${id}${issue ? `-${issue}` : ""}`;
  return `@misc{${key},\n${fields.map((field) => `  ${field}`).join(",\n")}\n}`;
}

/** For programs that keep literature; nothing of the letter but its number and date. */
export function risCitation({ id, decided, issue }: Cited, url: string): string {
  const lines = [
    "TY  - CASE",
    `TI  - Independent Medical Review Final Determination ${id}${issueWords(issue)}`,
    "PB  - California Division of Workers' Compensation",
    ...(decided ? [`PY  - ${decided.slice(0, 4)}`, `DA  - ${decided.replaceAll("-", "/")}`] : []),
    `M1  - ${id}`,
    "N1  - Non-precedential",
    `UR  - ${url}`,
    "ER  - ",
  ];
  return `${lines.join("\n")}\n`;
}

function issueWords(issue: number | undefined): string {
  return issue ? `, issue ${issue}` : "";
}

const bibtexMonths = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function dateFields(iso: string): string[] {
  const [year, month, day] = iso.split("-").map(Number);
  return [`year = {${year}}`, `month = ${bibtexMonths[(month ?? 1) - 1]}`, `day = {${day}}`];
}
