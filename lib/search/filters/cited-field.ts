import type { z } from "zod";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import {
  bySide,
  type CitingSide,
  citedBySides,
  type SideSuffix,
  suffixOf,
} from "@/lib/search/filters/cited-by";
import { type filter, many, quote } from "@/lib/search/filters/filter";

type FilterSpec = Parameters<typeof filter>[0];

/** A filter over what was cited: six fields, of which the search's `cited-by` chooses one. */
export function sidedFilter<
  const Key extends string,
  const Field extends string,
  Schema extends z.ZodType<string>,
>(
  spec: Omit<FilterSpec, "key" | "field" | "value" | "of" | "read"> & {
    key: Key;
    field: Field;
    value: Schema;
    /** The ids of what the citations of a side cite. */
    idsOf: (citations: Citation[]) => string[];
  },
) {
  const fieldOf = (side: CitingSide) => `${spec.field}${suffixOf(side)}` as const;
  return {
    ...spec,
    kind: "values" as const,
    of: "issue" as const,
    counted: true as const,
    sided: true as const,
    schema: many(spec.value),
    fields: citedBySides.map(fieldOf) as `${Field}${SideSuffix}`[],
    readFields: ({ guidelines }: Issue) => bySide(spec.field, spec.idsOf, guidelines),
    fieldOf,
    conditionOf: (value: string, side: CitingSide) => `${fieldOf(side)} = ${quote(value)}`,
  };
}
