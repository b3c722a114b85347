/**
 * What one letter holds in one field, as strings that compare equal where a person would call them
 * the same.
 */
export type Items = Map<string, string[]>;

type Json = Record<string, unknown>;

/** A value without its evidence: `{value, span, certainty}` and `{text, …}` give what they wrap. */
function bare(input: unknown): unknown {
  if (input === null || typeof input !== "object" || Array.isArray(input)) return input;
  if ("value" in input) return input.value;
  if ("text" in input && "span" in input) return input.text;
  return input;
}

const list = (input: unknown): unknown[] => (Array.isArray(input) ? input : []);
const object = (input: unknown): Json => (input && typeof input === "object" ? (input as Json) : {});
/** Blanks and case do not matter. */
const fold = (input: unknown) => JSON.stringify(input).toLowerCase().replace(/\s+/g, "");

function add(items: Items, field: string, value: unknown, where = ""): void {
  if (value === null || value === undefined) return;
  const entry = `${where}${where && ": "}${fold(value)}`;
  items.set(field, [...(items.get(field) ?? []), entry]);
}

function addLine(items: Items, line: Json, where: string): void {
  add(items, "statement", bare(line.statement), where);
  for (const citation of list(line.citations).map(object)) {
    const name = [citation.mtus, citation.body, citation.guideline];
    add(items, "citation", name, where);
    add(items, "citation year", citation.year && [...name, citation.year], where);
    for (const section of list(citation.sections))
      add(items, "sections", [citation.guideline, bare(section)], where);
    for (const range of list(citation.pages)) add(items, "pages", [citation.guideline, range], where);
    add(items, "citation raw", citation.raw, where);
  }
}

function addIssue(items: Items, issue: Json): void {
  const where = `issue ${issue.number}`;
  const quantity = object(issue.quantity);
  const modification = object(issue.modification);
  add(items, "issue split", issue.number);
  add(items, "decision", bare(issue.decision), where);
  add(items, "request", bare(issue.request), where);
  for (const key of ["requested", "authorized", "disputed"])
    add(items, "modification", bare(modification[key]), `${where} ${key}`);
  for (const treatment of list(issue.treatments).map(object)) {
    add(items, "treatment", treatment.name, where);
    add(items, "category", treatment.category, where);
    add(items, "drug class", treatment.drugClass, where);
  }
  for (const part of list(issue.bodyParts)) add(items, "body part", bare(part), where);
  add(items, "quantity total", quantity.total, where);
  for (const key of ["perWeek", "weeks", "months", "unit", "strength", "refills"])
    add(items, "quantity other", quantity[key], `${where} ${key}`);
  for (const flag of list(issue.flags)) add(items, "flags", bare(flag), where);
  add(items, "conclusion", bare(issue.conclusion), where);
  const guidelines = object(issue.guidelines);
  addLine(items, object(guidelines.claimsAdministrator), `${where} claims administrator`);
  addLine(items, object(guidelines.reviewer), `${where} reviewer`);
}

/**
 * The comparable items of a determination, labelled or parsed, field by field. Shape as in the
 * label set.
 */
export function itemsOf(determination: unknown): Items {
  const letter = object(determination);
  const items: Items = new Map();
  add(items, "case number", bare(letter.caseNumber));
  for (const [name, date] of Object.entries(object(letter.dates))) add(items, "dates", bare(date), name);
  add(items, "priority", bare(letter.priority));
  const reviewer = object(letter.reviewer);
  for (const name of list(reviewer.specialties)) add(items, "specialty", bare(name));
  for (const state of list(reviewer.licensedIn)) add(items, "state", bare(state));
  add(items, "age", bare(object(letter.patient).age));
  add(items, "sex", bare(object(letter.patient).sex));
  add(items, "injury", bare(object(letter.injury).date), "date");
  add(items, "injury", bare(object(letter.injury).raw), "raw");
  add(items, "outcome", letter.outcome);
  for (const warning of list(letter.warnings)) add(items, "warnings", bare(warning));
  for (const issue of list(letter.issues)) addIssue(items, object(issue));
  return items;
}
