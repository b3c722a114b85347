import { z } from "zod";

// What may stand as a value of a filter in an address; each also behind a minus, which excludes it.

/** Several values of one filter: `?outcome=upheld&outcome=overturned`, also a single string. Duplicates and bad values fall out. */
export const many = <T extends z.ZodType<string>>(value: T) =>
  z.preprocess(
    (input) => (input === undefined ? [] : Array.isArray(input) ? input : [input]),
    z.array(z.unknown()).transform((list) => {
      const good = list
        .map((item) => value.safeParse(item))
        .filter((r) => r.success)
        .map((r) => r.data);
      return [...new Set(good)].sort().slice(0, 50) as z.output<T>[];
    }),
  );

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
  z.string().refine((text) => values.includes(text.replace(/^-/, "")));
