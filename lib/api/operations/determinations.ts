import { z } from "zod";
import type { Operation, PathParameter } from "@/lib/api/operation";
import type { Parameter } from "@/lib/api/parameters";
import { determinationAnswerSchema, issueAnswerSchema } from "@/lib/api/schemas/determination";

const id: PathParameter = {
  name: "id",
  description: "Case number as printed, else the id that stands in the address of the determination’s page.",
  example: "CM15-9900001",
};
const number: PathParameter = {
  name: "number",
  description: "Place of the issue in its letter, from 1.",
  example: "1",
};

/** A text that changed keeps its earlier revisions. */
export const revisionParameter: Parameter = {
  name: "revision",
  description: "Revision of the text, from 1; the current one where none is named.",
  schema: z.coerce.number().int().min(1).max(999_999).catch(1),
};

const shared = {
  group: "Determinations",
  pathParameters: [id],
  parameters: [revisionParameter],
  examples: [{ summary: "A determination", query: "" }],
} as const;

/** A determination with its source. */
export const determinationOperation: Operation<typeof determinationAnswerSchema> = {
  ...shared,
  id: "determination",
  path: "/api/v1/determinations/{id}",
  summary: "One determination",
  description:
    "The letter as it was read, with its whole text: every value leads to its words in the text through `span`. The same stands at the address of the page with `.json` behind it.",
  answer: {
    type: "application/json",
    schema: determinationAnswerSchema,
    description: "The determination.",
  },
};

/** One of its issues. */
export const issueOperation: Operation<typeof issueAnswerSchema> = {
  ...shared,
  id: "issue",
  path: "/api/v1/determinations/{id}/issues/{number}",
  summary: "One issue of a determination",
  description:
    "One disputed treatment: what was asked, what was decided and why, and for each value the letter’s own words.",
  pathParameters: [id, number],
  answer: { type: "application/json", schema: issueAnswerSchema, description: "The issue." },
  examples: [{ summary: "An issue", query: "" }],
};

/** The letter's text. */
export const textOperation: Operation = {
  ...shared,
  id: "determinationText",
  path: "/api/v1/determinations/{id}/text",
  summary: "The letter’s text",
  description:
    "The text that every `span` points into. Also at the address of the page with `.txt` behind it.",
  answer: { type: "text/plain", schema: z.string(), description: "The text, in UTF-8." },
};

/** What can be quoted. */
export const markdownOperation: Operation = {
  ...shared,
  id: "determinationMarkdown",
  path: "/api/v1/determinations/{id}/markdown",
  summary: "A determination as Markdown",
  description:
    "What was asked, decided and cited, and the reviewer’s reasons, to quote from. Also at the address of the page with `.md` behind it.",
  answer: { type: "text/markdown", schema: z.string(), description: "Markdown, in UTF-8." },
};
