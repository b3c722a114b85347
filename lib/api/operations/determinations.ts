import { z } from "zod";
import { problem } from "@/lib/api/answer";
import { evidenceOf } from "@/lib/api/evidence";
import type { ApiRequest, Operation, PathParameter } from "@/lib/api/operation";
import type { Parameter } from "@/lib/api/parameters";
import { determinationAnswerSchema, issueAnswerSchema } from "@/lib/api/schemas/determination";
import { readDetermination, readWithdrawal } from "@/lib/db/pages";
import { readEnv } from "@/lib/env";
import { determinationMarkdown } from "@/lib/export/markdown";
import { determinationIdPattern } from "@/lib/letter/identity";
import type { DeterminationView } from "@/lib/letter/record";
import { headnote } from "@/lib/words/headnote";
import { withdrawalSentence } from "@/lib/words/withdrawal";

const idParameter: PathParameter = {
  name: "id",
  description: "Case number as printed, else the id that stands in the address of the determination’s page.",
  example: "CM15-9900001",
};
const numberParameter: PathParameter = {
  name: "number",
  description: "Place of the issue in its letter, from 1.",
  example: "1",
};

/** A text that changed keeps its earlier revisions. */
const revisionParameter: Parameter = {
  name: "revision",
  description: "Revision of the text, from 1; the current one where none is named.",
  schema: z.coerce.number().int().min(1).max(999_999).catch(1),
};

const shared = {
  group: "Determinations",
  pathParameters: [idParameter],
  parameters: [revisionParameter],
  examples: [{ summary: "A determination", query: "" }],
} as const;

/** The determination that the path names, or the problem that there is none or no longer one. */
async function loadView({ path: { id = "" }, query }: ApiRequest): Promise<DeterminationView | Response> {
  const revision = query.get("revision");
  const valid = determinationIdPattern.test(id);
  const view = valid && (await readDetermination(id, revision === null ? undefined : Number(revision)));
  if (view) return view;
  const withdrawal = valid && (await readWithdrawal(id));
  if (withdrawal)
    return problem(
      410,
      "The determination was withdrawn",
      `${withdrawalSentence(withdrawal)} Please delete your copies: ${readEnv().SITE_URL}/removals.`,
    );
  return problem(
    404,
    "No such determination",
    `Nothing is published under ${id.slice(0, 60)}${revision === null ? "" : `, revision ${revision}`}. That it is not here does not mean that it was not decided.`,
  );
}

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
  load: async (request) => {
    const view = await loadView(request);
    if (view instanceof Response) return view;
    const stamped = <T extends { createdAt: Date }>(one: T) => ({
      ...one,
      createdAt: one.createdAt.toISOString(),
    });
    return { body: { ...view, revisions: view.revisions.map(stamped), sources: view.sources.map(stamped) } };
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
  pathParameters: [idParameter, numberParameter],
  answer: { type: "application/json", schema: issueAnswerSchema, description: "The issue." },
  examples: [{ summary: "An issue", query: "" }],
  load: async (request) => {
    const view = await loadView(request);
    if (view instanceof Response) return view;
    const { id, sample, revision, determination } = view;
    const { issues, source, dates } = determination;
    const issue = issues.find((one) => String(one.number) === request.path.number);
    if (!issue)
      return problem(404, "No such issue", `The letter’s issues are numbered 1 to ${issues.length}.`);
    return {
      body: {
        ...{ id, sample, revision, number: issue.number, issueCount: issues.length },
        decisionDate: dates.decision?.value ?? null,
        headnote: headnote(issue),
        issue,
        evidence: evidenceOf(issue, source.text),
        page: `${readEnv().SITE_URL}/determinations/${id}#issue-${issue.number}`,
      },
    };
  },
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
  load: async (request) => {
    const view = await loadView(request);
    return view instanceof Response ? view : { body: view.determination.source.text };
  },
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
  load: async (request) => {
    const view = await loadView(request);
    return view instanceof Response ? view : { body: determinationMarkdown(view, readEnv().SITE_URL) };
  },
};
