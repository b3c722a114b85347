import type { MetadataRoute } from "next";
import { readWithdrawals } from "@/lib/db/pages";
import { readEnv } from "@/lib/env";

export const dynamic = "force-dynamic";

/** The most addresses that a sitemap may hold. */
const mostAddresses = 50_000;

/**
 * The addresses of withdrawn determinations: a crawler that has one in its list asks for it again,
 * learns that it is gone, and drops it.
 */
export default async function removalsSitemap(): Promise<MetadataRoute.Sitemap> {
  const { SITE_URL: site } = readEnv();
  const withdrawals = await readWithdrawals(mostAddresses);
  return withdrawals.map(({ id, withdrawnAt }) => ({
    url: `${site}/determinations/${id}`,
    lastModified: withdrawnAt,
  }));
}
