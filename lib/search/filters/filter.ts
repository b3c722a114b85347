import { z } from "zod";
import type { Issue } from "@/lib/letter/issue";
import type { DeterminationRecord } from "@/lib/letter/record";
import type { CitingSide } from "@/lib/search/filters/cited-by";

/** The value for what a letter does not state, so that the counts of a filter add up to all issues. */
export const notStated = "not-stated" as const;
/** The value for a refusal of which no reason was recognised. */
export const notClassified = "not-classified" as const;

/** Whether a value says that there is none. */
export function isAbsence(value: string): boolean {
  return value === notStated || value === notClassified;
}

/** A minus before a value excludes it: `-mri`. */
export function isExclusion(value: string): boolean {
  return value.startsWith("-");
}

/** A value of a filter without the minus that may precede it. */
export function plainValue(value: string): string {
  return value.replace(/^-/, "");
}

/** Further values of one filter are dropped. */
export const mostValues = 50;

/** Names under which readers look for a value, for suggestions and for words of a query. */
export type NamedValue = {
  value: string;
  /** What the suggestion calls itself. */
  kind: SuggestionKind;
  phrases: readonly string[];
  /** What stands beside the label; without it, the phrase where the label does not contain it. */
  detail?: (phrase: string) => string;
};

export const suggestionKinds = [
  "treatment",
  "brand",
  "category",
  "drug class",
  "guideline",
  "guideline section",
  "body part",
  "specialty",
  "case",
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

type Words = {
  /** The filter's name: in panels, and before a value that says too little by itself. */
  name: string | ((side: CitingSide) => string);
  /** As a dimension of statistics, where that differs from the name. */
  dimension?: string;
  /** In a chip the value follows this name. Absent: the value says enough. */
  chip?: string;
  /** A value in words. Without it the value's own letters are made readable. */
  value?: (value: string) => string;
  /** For what a letter does not state, where that is no omission. */
  absent?: string;
  /** What the values are called, as one and as several. */
  noun?: readonly [one: string, several: string];
  /** What a value belongs to, where a list does not show it. */
  within?: (value: string) => string;
  /** Names of a value beside its label, by which a reader may look for it. */
  otherNames?: (value: string) => readonly string[];
};

/** What a filter says of itself. Data and pure functions: it may not know the database, the engine or React. */
type Common<Key extends string, Schema extends z.ZodType<string>> = {
  /** The parameter of addresses. */
  key: Key;
  /** What may be a value. `filter` adds exclusion and several values. */
  value: Schema;
  /** The filter that this one is the second level of, and where a value belongs there. */
  parent?: { key: string; of: (value: string) => string | undefined };
  /** Order of the values where they have one of their own; else the commonest come first. */
  order?: (a: string, b: string) => number;
  /** Whether statistics keep the values in their own order. */
  dimension?: "ordered" | "none";
  /**
   * Place in the filter panel, `more` of it folded, `cited` within the guidelines of a chosen side; a
   * second level has the place of its first.
   */
  panel?: {
    part: "main" | "more" | "cited";
    place: number;
    /** What values are listed under; their labels need not repeat it. */
    heading?: (value: string) => string;
  };
  /** Shown only where issues have several of its values. */
  onlyWhereSeveral?: true;
  /**
   * Each issue has one of two values. Excluding one would say the same as choosing the other, so none
   * is excluded; words that name both mean neither.
   */
  opposite?: true;
  /** Only refused issues have values of it, so that shares of outcomes would say nothing. */
  onlyUpheld?: true;
  /** Looks at citations, of the side that `cited-by` chooses. */
  sided?: true;
  words: Words;
  api: { description: string; example?: string };
  /** The values of a catalog with their names: they are suggested, and looked up when an address misspells one. */
  catalog?: {
    values: () => readonly NamedValue[];
    /** Letters may leave it unstated. */
    unstated?: true;
    /** "No letter here has the treatment …". */
    having: string;
    /** Among filters that share a name the lowest is meant by words of a query. Absent: words do not name it. */
    meant?: number;
    /** Words name it only beside this one: "orthopedic surgery reviewer". */
    beside?: RegExp;
  };
  /** The values that words of a query name, beside the names of a catalog: "denied" is `upheld`. */
  named?: (words: string) => readonly string[];
  /** Names of the field in other search engines: `gender:female`. */
  fieldNames?: readonly string[];
};

/** A filter whose values are read from one field of the index. */
type OfField<Key extends string, Field extends string, Schema extends z.ZodType<string>, Value> = Common<
  Key,
  Schema
> & { field: Field } & (
    | { of: "letter"; read: (record: DeterminationRecord) => Value }
    | { of: "issue"; read: (issue: Issue, record: DeterminationRecord) => Value }
  );

/** What each list of values is made of, for the description of addresses (lib/api). */
export const valueSchemas = new WeakMap<z.ZodType, z.ZodType<string>>();

/**
 * Several values of one filter: `?outcome=upheld&outcome=overturned`, also a single string. Duplicates
 * and invalid values are dropped.
 */
export function many<T extends z.ZodType<string>>(value: T) {
  const list = z.preprocess(
    (input) => (input === undefined ? [] : Array.isArray(input) ? input : [input]),
    z.array(z.unknown()).transform((items) => {
      const good = items
        .map((item) => value.safeParse(item))
        .filter((r) => r.success)
        .map((r) => r.data);
      return [...new Set(good)].sort().slice(0, mostValues) as z.output<T>[];
    }),
  );
  valueSchemas.set(list, value);
  return list;
}

/** A filter over one field of a letter or of an issue. */
export function filter<
  const Key extends string,
  const Field extends string,
  Schema extends z.ZodType<string>,
  Value extends string | readonly string[],
>(spec: OfField<Key, Field, Schema, Value>) {
  const { field, read } = spec;
  return {
    ...spec,
    kind: "values" as const,
    counted: true as const,
    schema: many(spec.value),
    fields: [field] as const,
    /** The document's fields for it, of one issue. */
    readFields: (issue: Issue, record: DeterminationRecord) => {
      const value = spec.of === "letter" ? spec.read(record) : spec.read(issue, record);
      return { [field]: value } as { [F in Field]: ReturnType<typeof read> };
    },
    fieldOf: (_side: CitingSide) => field as string,
    conditionOf: (value: string, _side: CitingSide) => `${field} = ${quote(value)}`,
  };
}

/** A string of the engine's filter language. Values are checked when an address is read; this holds for any. */
export function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`;
}

/** For a value that no catalog has: words made from its slug. */
export function readable(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words of a closed list, else the readable slug. Guards against inherited keys: a URL may contain `constructor`. */
export const wordsFrom = (closed: Record<string, string>) => (value: string) =>
  Object.hasOwn(closed, value) ? closed[value]! : readable(value);

export const slugValue = z
  .string()
  .max(160)
  .regex(/^-?[a-z0-9][a-z0-9-]*$/);
export const yearValue = z.string().regex(/^-?(?:(?:19|20)\d\d|not-stated)$/);

/** One of a closed list, or its exclusion. */
export const oneOf = (...values: readonly string[]) =>
  z.enum([...values, ...values.map((value) => `-${value}`)]);
