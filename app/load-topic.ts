import { SearchUnavailable } from "@/lib/search";

/**
 * What a loader gives, or null where the engine that counts is down, which is expected and told to
 * the reader.
 */
export async function orDown<T>(load: Promise<T>): Promise<T | null> {
  try {
    return await load;
  } catch (error) {
    if (error instanceof SearchUnavailable) return null;
    throw error;
  }
}
