import { DatabaseUnavailable, readCoverage } from "@/lib/db/pages";
import type { CorpusCoverage } from "@/lib/letter/corpus-coverage";

/**
 * What the casebook holds; null while the database does not answer, which is expected and told to
 * the reader.
 */
export async function loadCoverage(): Promise<CorpusCoverage | null> {
  try {
    return await readCoverage();
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return null;
    throw error;
  }
}
