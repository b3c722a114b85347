import { z } from "zod";

/**
 * Start (inclusive) and end (exclusive) of a piece of evidence, in UTF-16 code units of
 * `source.text`.
 */
export const spanSchema = z.tuple([z.int().min(0), z.int().min(0)]);
export type Span = z.infer<typeof spanSchema>;

/**
 * `stated`: the letter's own words say it. `implied`: it follows from them (a product of two
 * numbers, a brand's generic).
 */
const certaintySchema = z.enum(["stated", "implied"]);
export type Certainty = z.infer<typeof certaintySchema>;

/** A value read in a letter, with the place that shows it. */
export const found = <T extends z.ZodType>(value: T) =>
  z.object({ value, span: spanSchema, certainty: certaintySchema });
export type Found<T> = { value: T; span: Span; certainty: Certainty };

/** Fields of every object that holds several values of one place. */
export const evidence = { span: spanSchema, certainty: certaintySchema };
