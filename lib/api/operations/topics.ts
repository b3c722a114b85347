import type { Operation, PathParameter } from "@/lib/api/operation";
import { sideParameters } from "@/lib/api/parameters";
import { topicListSchema, topicSchema } from "@/lib/api/schemas/topic";

type Kind = { segment: string; name: string; plural: string; parameter: PathParameter };

const kinds = {
  guideline: {
    segment: "guidelines",
    name: "guideline",
    plural: "guidelines",
    parameter: {
      name: "guideline",
      description: "Id of a guideline, as the list has it.",
      example: "chronic-pain-medical-treatment-guidelines",
    },
  },
  treatment: {
    segment: "treatments",
    name: "treatment",
    plural: "treatments",
    parameter: {
      name: "treatment",
      description: "Id of a treatment, as the list has it.",
      example: "physical-therapy",
    },
  },
  specialty: {
    segment: "specialties",
    name: "specialty",
    plural: "specialties of reviewers",
    parameter: {
      name: "specialty",
      description: "Id of a specialty, as the list has it.",
      example: "physical-medicine-and-rehabilitation",
    },
  },
  "body-part": {
    segment: "body-parts",
    name: "part of the body",
    plural: "parts of the body",
    parameter: {
      name: "part",
      description: "Id of a part of the body, as the list has it.",
      example: "lumbar-spine",
    },
  },
} as const satisfies Record<string, Kind>;

/** What there is a list and a page of. */
export type TopicKind = keyof typeof kinds;

/** All topics of one kind. */
export function topicListOperation(kind: TopicKind): Operation<typeof topicListSchema> {
  const { segment, plural } = kinds[kind];
  return {
    id: camel(segment),
    group: "Topics",
    path: `/api/v1/${segment}`,
    summary: `All ${plural}`,
    description: `All ${plural} that some issue of the casebook has, with the decisions on those issues.`,
    pathParameters: [],
    parameters: [],
    answer: { type: "application/json", schema: topicListSchema, description: `The ${plural}.` },
    examples: [{ summary: `All ${plural}`, query: "" }],
  };
}

/** One of them. */
export function topicOperation(kind: TopicKind): Operation<typeof topicSchema> {
  const { segment, name, parameter } = kinds[kind];
  return {
    id: camel(name),
    group: "Topics",
    path: `/api/v1/${segment}/{${parameter.name}}`,
    summary: `One ${name}`,
    description: `How the issues of one ${name} were decided, by year, treatment, guideline, section, reason, specialty and part of the body.`,
    pathParameters: [parameter],
    parameters: sideParameters,
    answer: { type: "application/json", schema: topicSchema, description: `The ${name}.` },
    examples: [{ summary: `One ${name}`, query: "" }],
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
};

function camel(words: string): string {
  return words.replace(/[- ](?<letter>\w)/g, (_, letter: string) => letter.toUpperCase());
}
