import { z } from "zod";
import type { Operation } from "@/lib/api/operation";
import { readWithdrawals } from "@/lib/db/pages";
import { readEnv } from "@/lib/env";
import { removalsFeed } from "@/lib/export/atom";

/** Entries of the feed. */
const mostEntries = 1_000;

/** What was withdrawn, for those who keep copies. */
export const removalsOperation: Operation = {
  id: "removals",
  group: "Determinations",
  path: "/removals.atom",
  summary: "Determinations that were withdrawn",
  description: `The latest ${mostEntries.toLocaleString("en-US")} withdrawals as an Atom feed: the id, the date and the reason, and nothing of the letter. Whoever keeps copies should delete what it lists.`,
  pathParameters: [],
  parameters: [],
  answer: { type: "application/atom+xml", schema: z.string(), description: "Atom (RFC 4287), in UTF-8." },
  examples: [{ summary: "The feed", query: "" }],
  load: async () => {
    const { SITE_URL: site } = readEnv();
    const [self, page] = [`${site}/removals.atom`, `${site}/removals`];
    const withdrawals = await readWithdrawals(mostEntries);
    return { body: removalsFeed({ title: "IMR Casebook: withdrawn", self, page, site, withdrawals }) };
  },
};
