import { z } from "zod";
import { leastForRate, rate } from "@/lib/letter/rate";
import { issuesOf } from "@/lib/search/results";

const share = z.number().min(0).max(1);

/** A share with its interval. */
export const rateSchema = z
  .strictObject({
    share: share.describe("Overturned among all."),
    low: share.describe("Lower end of the 95% interval (Wilson)."),
    high: share.describe("Upper end of the 95% interval (Wilson)."),
    n: z.int().min(leastForRate).describe("Issues that it rests on."),
  })
  .describe("Share of overturned issues.");

const count = z.int().min(0);
const counts = {
  overturned: count.describe("Issues in which the treatment was granted; exact."),
  upheld: count.describe("Issues in which the refusal stands; exact."),
  rate: rateSchema
    .nullable()
    .describe(`Null under ${leastForRate} issues, of which a share would tell nothing.`),
};

/** Decisions on some issues. */
export const countsSchema = z.strictObject(counts).describe("Decisions on issues.");
export type Counts = z.infer<typeof countsSchema>;

/** Decisions on the issues that share a value. */
export const tallySchema = z
  .strictObject({
    value: z.string().describe("As a filter takes it; `not-stated` where letters do not say."),
    label: z.string().describe("In words."),
    ...counts,
  })
  .describe("Decisions on the issues that share a value. An issue with several values counts under each.");
export type TallyAnswer = z.infer<typeof tallySchema>;

type Plain = { overturned: number; upheld: number };

/** Counts with the share that they give. */
export function withRate<T extends Plain>(plain: T): T & Counts {
  return { ...plain, rate: rate(plain.overturned, issuesOf(plain)) };
}

/** A tally as it is answered. */
export function tallyAnswer({ value, label, overturned, upheld }: Plain & { value: string; label: string }) {
  return withRate({ value, label, overturned, upheld });
}
