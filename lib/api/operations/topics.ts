import { problem } from "@/lib/api/answer";
import type { ApiRequest, Loaded, Operation, PathParameter } from "@/lib/api/operation";
import { sideParameters } from "@/lib/api/parameters";
import { tallyAnswer, withRate } from "@/lib/api/schemas/counts";
import {
  type TopicAnswer,
  type TopicList,
  topicDimensions,
  topicListSchema,
  topicSchema,
} from "@/lib/api/schemas/topic";
import { readEnv } from "@/lib/env";
import { readTopic, readTopics } from "@/lib/search";
import { isExclusion, valueLabel } from "@/lib/search/filters";
import { readSearchParams, readSearchQuery, searchHref, writeSearchParams } from "@/lib/search/url";
import { type ListedKind, type TopicKind, topicHref, topicKinds } from "@/lib/words/topics";

type Kind = { name: string; plural: string; parameter: PathParameter };

/** The kinds of topics in the words of the contract. */
const kinds = {
  guideline: {
    name: "guideline",
    plural: "guidelines",
    parameter: {
      name: "guideline",
      description: "Id of a guideline, as the list has it.",
      example: "chronic-pain-medical-treatment-guidelines",
    },
  },
  treatment: {
    name: "treatment",
    plural: "treatments",
    parameter: {
      name: "treatment",
      description: "Id of a treatment, as the list has it.",
      example: "physical-therapy",
    },
  },
  specialty: {
    name: "specialty",
    plural: "specialties of reviewers",
    parameter: {
      name: "specialty",
      description: "Id of a specialty, as the list has it.",
      example: "physical-medicine-and-rehabilitation",
    },
  },
  "body-part": {
    name: "part of the body",
    plural: "parts of the body",
    parameter: {
      name: "part",
      description: "Id of a part of the body, as the list has it.",
      example: "lumbar-spine",
    },
  },
} as const satisfies Record<ListedKind, Kind>;

/** All topics of one kind. */
export function topicListOperation(kind: ListedKind): Operation<typeof topicListSchema> {
  const { plural } = kinds[kind];
  const { path } = topicKinds[kind];
  return {
    id: camel(path.slice(1)),
    group: "Topics",
    path: `/api/v1${path}`,
    summary: `All ${plural}`,
    description: `All ${plural} that some issue of the casebook has, with the decisions on those issues.`,
    pathParameters: [],
    parameters: [],
    answer: { type: "application/json", schema: topicListSchema, description: `The ${plural}.` },
    examples: [{ summary: `All ${plural}`, query: "" }],
    load: () => loadList(kind),
  };
}

/** One of them. */
export function topicOperation(kind: ListedKind): Operation<typeof topicSchema> {
  const { name, parameter } = kinds[kind];
  return {
    id: camel(name),
    group: "Topics",
    path: `/api/v1${topicHref(kind, `{${parameter.name}}`)}`,
    summary: `One ${name}`,
    description: `How the issues of one ${name} were decided, by year, treatment, guideline, section, reason, specialty and part of the body.`,
    pathParameters: [parameter],
    parameters: sideParameters,
    answer: { type: "application/json", schema: topicSchema, description: `The ${name}.` },
    examples: [{ summary: `One ${name}`, query: "" }],
    load: (request) => loadTopic(kind, request.path[parameter.name] ?? "", request),
  };
}

/** A section of a guideline. */
export const sectionOperation: Operation<typeof topicSchema> = {
  ...topicOperation("guideline"),
  id: "section",
  path: "/api/v1/guidelines/{guideline}/sections/{section}",
  summary: "One section of a guideline",
  description:
    "How the issues for which a section was cited were decided. The sections of a guideline stand in its `by.section`, as `guideline/section`.",
  pathParameters: [
    kinds.guideline.parameter,
    {
      name: "section",
      description: "Id of the section: what stands behind the stroke.",
      example: "physical-medicine",
    },
  ],
  examples: [
    { summary: "One section", query: "" },
    { summary: "The same, where the reviewer cited it", query: "cited-by=reviewer" },
  ],
  load: (request) => {
    const { guideline, section } = request.path;
    return loadTopic("section", `${guideline}/${section}`, request);
  },
};

async function loadList(kind: ListedKind): Promise<Loaded<TopicList>> {
  const { by, base } = await readTopics([kind]);
  const site = readEnv().SITE_URL;
  const topics = by[kind].map((tally) => ({
    ...tallyAnswer(tally),
    page: `${site}${topicHref(kind, tally.value)}`,
    url: `${site}/api/v1${topicHref(kind, tally.value)}`,
  }));
  return { body: { topics, all: withRate(base) } };
}

async function loadTopic(
  kind: TopicKind,
  id: string,
  { query }: ApiRequest,
): Promise<Loaded<TopicAnswer> | Response> {
  const site = readEnv().SITE_URL;
  const params = { ...readSearchQuery(query), [kind]: readSearchParams({ [kind]: id })[kind] };
  // An invalid value would be dropped and match all issues, and an exclusion is not a topic.
  const isValue = params[kind][0] === id && !isExclusion(id);
  const read = isValue ? await readTopic(params, topicDimensions) : null;
  if (!read || (read.total.overturned + read.total.upheld === 0 && !topicKinds[kind].inCatalog(id)))
    return problem(404, "No such topic", `No issue of this casebook has the ${kind} “${id.slice(0, 60)}”.`);
  const by = Object.fromEntries(
    topicDimensions.map((dimension) => [dimension, read.by[dimension].map(tallyAnswer)]),
  ) as TopicAnswer["by"];
  return {
    body: {
      ...{ id, label: valueLabel(kind, id), by, latest: read.latest.map(({ hit }) => hit) },
      counts: withRate(read.total),
      all: withRate(read.base),
      page: `${site}${topicHref(kind, id)}`,
      search: `${site}${searchHref(params)}`,
      feed: `${site}/search.atom?${writeSearchParams(params)}`,
    },
  };
}

function camel(words: string): string {
  return words.replace(/[- ](?<letter>\w)/g, (_, letter: string) => letter.toUpperCase());
}
