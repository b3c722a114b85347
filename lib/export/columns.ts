import { z } from "zod";
import { standingOf } from "@/lib/catalog/standing";
import { ageSchema, decisionSchema, flagSchema, sexSchema } from "@/lib/letter/vocabulary";
import { notStated, qualityNames } from "@/lib/search/filters";
import type { IssueDocument } from "@/lib/search/indexing";
import { citationText } from "@/lib/words/citation";
import { isoDay } from "@/lib/words/dates";
import { ageNote } from "@/lib/words/standing";

type Cell = string | number | boolean | null | readonly string[];
type CellField = {
  [F in keyof IssueDocument]-?: IssueDocument[F] extends Cell ? F : never;
}[keyof IssueDocument];
type Column = {
  name: string;
  description: string;
  schema: z.ZodType<Cell>;
  /** Fields of the index document that the value is made of. */
  fields: readonly (keyof IssueDocument)[];
  value: (issue: IssueDocument, site: string) => Cell;
};

const text = z.string();
const texts = z.array(z.string());

/**
 * The columns of the CSV, which are the keys of an NDJSON line, in their order. Header, rows, the
 * fields fetched, the schema of the API and the table on the page /api all follow from these rows.
 */
export const columns: readonly Column[] = [
  plain("issue", "id", text, "Id of the issue: the determination’s and the number."),
  plain("determination", "determinationId", text, "Case number, else an id of the program’s own (`L-…`)."),
  plain("number", "number", z.int().min(1), "Place of the issue in its letter, from 1."),
  plain(
    "issueCount",
    "issueCount",
    z.int().min(1),
    "Issues of the letter; those of one letter are not independent.",
  ),
  plain(
    "decision",
    "outcome",
    decisionSchema,
    "`upheld`: the refusal stands. `overturned`: the treatment is granted.",
  ),
  plain("headnote", "headnote", text, "What was asked, built from the fields."),
  plain("request", "request", text, "The heading as printed."),
  plain(
    "decidingSentence",
    "decidingSentence",
    text.nullable(),
    "The sentence of the rationale that decided.",
  ),
  plain("categories", "category", texts, "Categories of the treatments in dispute."),
  plain("treatments", "treatment", texts, "Treatments in dispute."),
  plain("drugClasses", "drugClass", texts, "Classes of the drugs in dispute."),
  column("bodyParts", ["bodyPart"], texts, "Parts of the body that the request names.", ({ bodyPart }) =>
    bodyPart.filter(isStated),
  ),
  plain(
    "denialReasons",
    "reason",
    texts,
    "Why a refusal stands; `not-classified` where no reason was recognised. None for overturned issues.",
  ),
  plain("conclusion", "conclusion", text, "What the rationale itself concludes."),
  plain(
    "administratorStatement",
    "administratorStatement",
    text,
    "How the claims administrator introduced its guidelines.",
  ),
  plain("administratorGuidelines", "guidelineByAdministrator", texts, "Guidelines that it cited."),
  plain(
    "administratorSections",
    "sectionByAdministrator",
    texts,
    "Sections that it cited, `guideline/section`.",
  ),
  plain(
    "administratorCitations",
    "administratorCitations",
    texts,
    "What it cited, in short names: “MTUS Chronic Pain (to 2017), Physical Medicine, pp. 98–99”.",
  ),
  plain("reviewerStatement", "reviewerStatement", text, "How the reviewer introduced the guidelines."),
  plain("reviewerGuidelines", "guidelineByReviewer", texts, "Guidelines that the reviewer cited."),
  plain(
    "reviewerSections",
    "sectionByReviewer",
    texts,
    "Sections that the reviewer cited, `guideline/section`.",
  ),
  plain("reviewerCitations", "reviewerCitations", texts, "What the reviewer cited, in short names."),
  column(
    "reviewerGuidelinesReplaced",
    ["guidelineByReviewer", "decisionDate"],
    texts,
    "Which of them are no longer in force, since when, and what is in their place: `low-back-complaints 2017-12-01 low-back-disorders`.",
    ({ guidelineByReviewer, decisionDate }) =>
      guidelineByReviewer.flatMap((guidelineId) => {
        const found = standingOf({ guidelineId }, decisionDate, isoDay(new Date()));
        return found?.replacedOn
          ? [`${guidelineId} ${found.replacedOn} ${found.replacedBy ?? ""}`.trim()]
          : [];
      }),
  ),
  plain("specialties", "specialties", texts, "The reviewer’s specialties as printed."),
  column("licensedIn", ["state"], texts, "States in which the reviewer is licensed.", ({ state }) =>
    state.filter(isStated),
  ),
  plain("age", "age", ageSchema.nullable(), "The worker’s age in years; one value beyond 89."),
  column("sex", ["sex"], sexSchema.nullable(), "The worker’s sex.", ({ sex }) =>
    sex === notStated ? null : sex,
  ),
  plain("caseNumber", "caseNumber", text.nullable(), "As printed; null where the letter has none."),
  plain("decisionDate", "decisionDate", z.iso.date().nullable(), "Day of the decision."),
  column(
    "injuryYear",
    ["injuryDate"],
    z.int().nullable(),
    "Year of the injury; the day, with treatment and age, may lead to the worker.",
    ({ injuryDate }) => (injuryDate === null ? null : Number(injuryDate.slice(0, 4))),
  ),
  plain("flags", "flag", z.array(flagSchema), "What is particular about the issue."),
  plain(
    "quality",
    "quality",
    z.array(z.enum(qualityNames)),
    "What to know about how the letter could be read.",
  ),
  plain("sample", "sample", z.boolean(), "An invented letter that ships with the program."),
  column(
    "citation",
    ["determinationId", "decisionDate", "number", "sample", "guidelineByReviewer"],
    text,
    "How a brief cites the issue: “IMR CM17-0000001, issue 2 (Cal. DWC, Feb. 28, 2017)”.",
    ({ determinationId: id, decisionDate: decided, number: issue, sample, guidelineByReviewer }) => {
      const cited = guidelineByReviewer.map((guidelineId) => ({ guidelineId }));
      return citationText({ id, decided, issue, sample, age: ageNote(cited, decided, isoDay(new Date())) });
    },
  ),
  column(
    "link",
    ["determinationId", "number"],
    z.url(),
    "The issue on the page of its determination.",
    ({ determinationId, number }, site) => `${site}/determinations/${determinationId}#issue-${number}`,
  ),
];

/** Fields of the index document that the columns need. */
export const exportFields = [...new Set(columns.flatMap(({ fields }) => fields))];

/** One issue as a flat record; the schema of `exportRow`. */
export const exportRowSchema = z
  .strictObject(Object.fromEntries(columns.map(({ name, schema }) => [name, schema])))
  .describe("One issue. What a letter does not state is empty or null.");

/**
 * One issue as a flat record, its keys in the order of the columns. `site`: the address that links
 * begin with.
 */
export function exportRow(issue: IssueDocument, site: string): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(issue, site)]));
}

function column<T extends Cell, F extends keyof IssueDocument>(
  name: string,
  fields: readonly F[],
  schema: z.ZodType<T>,
  description: string,
  value: (issue: Pick<IssueDocument, F>, site: string) => T,
): Column {
  return { name, description, schema: schema.describe(description), fields, value };
}

/** A column that shows a field as it is; the tests hold its schema against the field. */
function plain(name: string, field: CellField, schema: z.ZodType<Cell>, description: string): Column {
  return {
    name,
    description,
    schema: schema.describe(description),
    fields: [field],
    value: (issue) => issue[field],
  };
}

function isStated(value: string): boolean {
  return value !== notStated;
}
