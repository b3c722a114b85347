import { citationDate } from "@/lib/words/dates";
import { isOwnId } from "@/lib/words/letter-name";
import { pageRanges } from "@/lib/words/numbers";

/**
 * What is cited: a determination, or one issue of it. `decided` is an ISO date; a `sample` is
 * invented, which no form conceals.
 */
export type Cited = {
  id: string;
  decided: string | null;
  issue?: number;
  sample?: boolean;
  /** What a brief has to say of the age of the law that was applied (`ageNote`). */
  age?: string | null;
};

/** Quoted words are cited by their pages too: the first and the last of them. */
type Quoted = Cited & { pages?: [number, number] | null };

/**
 * How a brief would cite a determination, one issue or words of it: "IMR CM17-0000001, issue 2, p.
 * 3 (Cal. DWC, Feb. 28, 2017)". Of a letter that states no case number each form says so, and whose
 * number it gives in its place.
 */
export function citationText({ id, decided, issue, sample, pages, age }: Quoted): string {
  const what = isOwnId(id) ? `IMR determination ${ownNumber(id)}` : `IMR ${id}`;
  const page = pages ? `, ${pageRanges([pages])}` : "";
  return `${what}${issueWords(issue)}${page} (Cal. DWC, ${dayOf(decided)})${age ? ` [${age}]` : ""}${sample ? ` [${invented}]` : ""}`;
}

/**
 * In the manner of the Bluebook's rule for administrative adjudications; `url` is where it can be
 * read.
 */
export function bluebookCitation({ id, decided, issue, sample, age }: Cited, url: string): string {
  const what = isOwnId(id) ? `${title} ${ownNumber(id)}` : `${title}, No. ${id}`;
  return `${what}${issueWords(issue)} (Cal. Dep’t of Indus. Rels., Div. of Workers’ Comp. ${dayOf(decided)}) (${standing(sample).toLowerCase()}${age ? `; ${age}` : ""}), ${url}`;
}

/**
 * An entry for BibTeX. Nothing of the letter but its number and date, so that nothing has to be
 * escaped.
 */
export function bibtexCitation({ id, decided, issue, sample }: Cited, url: string): string {
  const number = isOwnId(id) ? ownNumber(id, (words) => `{${words}}`) : `{${id}}`;
  const fields = [
    "author = {{California Division of Workers' Compensation}}",
    `title = {${title} ${number}${issueWords(issue)}}`,
    ...(decided ? dateFields(decided) : [`year = {${undated}}`]),
    `note = {${standing(sample)}}`,
    `url = {${url}}`,
  ];
  const key = `imr-${id}${issue ? `-${issue}` : ""}`;
  return `@misc{${key},\n${fields.map((field) => `  ${field}`).join(",\n")}\n}`;
}

/**
 * For programs that keep literature; nothing of the letter but its number and date. Their years are
 * figures: what is not dated has none, and the program says "n.d." in the reader's own style.
 */
export function risCitation({ id, decided, issue, sample }: Cited, url: string): string {
  const lines = [
    "TY  - CASE",
    `TI  - ${title} ${isOwnId(id) ? ownNumber(id) : id}${issueWords(issue)}`,
    "PB  - California Division of Workers' Compensation",
    ...(decided ? [`PY  - ${decided.slice(0, 4)}`, `DA  - ${decided.replaceAll("-", "/")}`] : []),
    `M1  - ${isOwnId(id) ? ownName(id) : id}`,
    `N1  - ${standing(sample)}`,
    `UR  - ${url}`,
    "ER  - ",
  ];
  return `${lines.join("\n")}\n`;
}

const title = "Independent Medical Review Final Determination";
const undated = "n.d.";
const invented = "invented sample, no decision";

function standing(sample: boolean | undefined): string {
  return sample ? `Non-precedential; ${invented}` : "Non-precedential";
}

/** Nobody but this casebook knows a letter by such a number, and no docket has it. */
function ownName(id: string): string {
  return `IMR Casebook ID ${id}`;
}

function ownNumber(id: string, kept = (words: string) => words): string {
  return `(case number not stated), ${kept(ownName(id))}`;
}

function dayOf(decided: string | null): string {
  return decided ? citationDate(decided) : undated;
}

function issueWords(issue: number | undefined): string {
  return issue ? `, issue ${issue}` : "";
}

const bibtexMonths = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function dateFields(iso: string): string[] {
  const [year, month, day] = iso.split("-").map(Number);
  return [`year = {${year}}`, `month = ${bibtexMonths[(month ?? 1) - 1]}`, `day = {${day}}`];
}
