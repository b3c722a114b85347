import { tellFailure } from "@/lib/failures";

/**
 * Why a search could not be made: nobody answers, too late an answer, no index yet, the key is
 * refused, anything else.
 */
export type UnavailableReason = "unreachable" | "timeout" | "no-index" | "refused" | "failed";

/** The search engine cannot be used now. Expected: a page shows it in words. The cause is kept. */
export class SearchUnavailable extends Error {
  override name = "SearchUnavailable";
  constructor(
    readonly reason: UnavailableReason,
    cause: unknown,
  ) {
    super(`Search is unavailable (${reason}): ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    tellFailure({ engine: "search", reason });
  }
}
