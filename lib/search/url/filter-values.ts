import { z } from "zod";

// What may stand as a value of a filter in an address; each also behind a minus, which excludes it.

/** Values of one filter beyond these fall out. */
export const mostValues = 50;

/** What each list of values is made of, for whoever describes an address to others (lib/api). */
export const valueSchemas = new WeakMap<z.ZodType, z.ZodType<string>>();

/**
 * Several values of one filter: `?outcome=upheld&outcome=overturned`, also a single string.
 * Duplicates and bad values fall out.
 */
export const many = <T extends z.ZodType<string>>(value: T) => {
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
};

export const slug = z
  .string()
  .max(160)
  .regex(/^-?[a-z0-9][a-z0-9-]*$/);
export const sectionSlug = z
  .string()
  .max(320)
  .regex(/^-?[a-z0-9][a-z0-9-]*\/[a-z0-9-]+$/);
export const year = z.string().regex(/^-?(?:(?:19|20)\d\d|not-stated)$/);
export const state = z.string().regex(/^-?(?:[A-Z]{2}|not-stated)$/);
/** One of a closed list. */
export const oneOf = (...values: readonly string[]) =>
  z.enum([...values, ...values.map((value) => `-${value}`)]);
/** One year; "" where none is given. */
export const aYear = z
  .string()
  .regex(/^(?:(?:19|20)\d\d)?$/)
  .catch("");

/** A range of more printed pages than this is no place in a guideline. */
export const mostPages = 60;
const pages =
  /^(?<cited>-?[a-z0-9][a-z0-9-]{0,159}(?:\/[a-z0-9-]{1,160})?)\/(?<first>[1-9]\d{0,3})(?:-(?<last>[1-9]\d{0,3}))?$/;

/**
 * Printed pages of a guideline or of one of its sections, both included: `odg-low-back/98-99`,
 * `odg-low-back/98`, `odg-low-back/mri/98`. Ends the wrong way round are put right.
 */
export const citedPages = z.string().transform((text, context) => {
  const { cited, first, last = first } = pages.exec(text)?.groups ?? {};
  const [from, to] = [Number(first), Number(last)].sort((a, b) => a - b) as [number, number];
  if (cited === undefined || to - from >= mostPages) {
    context.addIssue({ code: "custom", message: "no pages of a guideline" });
    return z.NEVER;
  }
  return `${cited}/${from}${from === to ? "" : `-${to}`}`;
});

/**
 * What a value of `cited-page` names, without the minus that may stand before it: `cited` is
 * `guideline` or `guideline/section`.
 */
export function readCitedPages(value: string): { cited: string; first: number; last: number } {
  const plain = value.replace(/^-/, "");
  const end = plain.lastIndexOf("/");
  const [first = 0, last = first] = plain
    .slice(end + 1)
    .split("-")
    .map(Number);
  return { cited: plain.slice(0, end), first, last };
}

/** Whether something cited is a section of a guideline. */
export function isSection(cited: string): boolean {
  return cited.includes("/");
}

/**
 * Whose guidelines a side cited; a citation as part of the MTUS is of the `mtus`, whoever wrote it.
 */
export const citedBodies = ["mtus", "odg", "acoem", "other"] as const;
export type CitedBody = (typeof citedBodies)[number];
/** `only-odg`: ODG and nothing else. `none`: the side cited nothing. */
export const bodyValues = [
  ...citedBodies,
  ...citedBodies.map((body) => `only-${body}` as const),
  "none",
] as const;
export type BodyValue = (typeof bodyValues)[number];

/**
 * What a reader should know about how a letter could be read; what `flag`, `reason` and
 * `conclusion` tell is not told again.
 */
export const qualities = [
  "read-in-part",
  "words-left-over",
  "implausible-date",
  "no-case-number",
  "no-decision-date",
  "no-treatment",
  "no-rationale",
  "unknown-guideline",
] as const;
export type Quality = (typeof qualities)[number];
