import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProduct } from "@/e2e/product";
import { readEnv } from "@/lib/env";

/**
 * Runs `use` on the product, started on the invented letters in a throw-away folder, and clears up
 * after it.
 */
export async function withProduct<T>(use: (url: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), "imr-casebook-e2e-"));
  try {
    const product = await startProduct(dataDir);
    try {
      return await use(product.url);
    } finally {
      await product.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/**
 * Runs `use` on the running site that `SITE_URL` names; where it names none, on a product of its
 * own.
 */
export async function withSite<T>(use: (url: string) => Promise<T>): Promise<T> {
  const { NAMED_SITE_URL } = readEnv();
  return NAMED_SITE_URL ? use(NAMED_SITE_URL.replace(/\/$/, "")) : withProduct(use);
}
