import { orWithout, outageAnswer } from "@/app/outage";
import { readWithdrawals } from "@/lib/db/pages";
import { readEnv } from "@/lib/env";
import { sitemapFile } from "@/lib/export/sitemap";

export const dynamic = "force-dynamic";

/** The most addresses that a sitemap may hold. */
const mostAddresses = 50_000;

/**
 * The addresses of withdrawn determinations: a crawler that has one in its list asks for it again,
 * learns that it is gone, and drops it.
 */
export async function GET(): Promise<Response> {
  const { SITE_URL: site } = readEnv();
  const withdrawals = await orWithout(readWithdrawals(mostAddresses));
  if (!withdrawals) return outageAnswer();
  return sitemapFile(
    withdrawals.map(({ id, withdrawnAt }) => ({ url: `${site}/determinations/${id}`, changed: withdrawnAt })),
  );
}
