import { Meilisearch, MeilisearchApiError, MeilisearchError, MeilisearchRequestError } from "meilisearch";
import { Breaker } from "@/lib/breaker";
import { readEnv } from "@/lib/env";
import { SearchUnavailable, type UnavailableReason } from "@/lib/search/engine/unavailable";

/** An index on a server, with a key that may do what the holder does with it. */
export type IndexTarget = { engine: Meilisearch; index: string };

/** A reader gets an answer or an apology within this. */
const searchTimeoutMs = 5_000;
/** Posting some megabytes to a busy server takes its time. */
const writeTimeoutMs = 120_000;

/** The index for ingestion: settings, documents, swaps. `index` defaults to `MEILISEARCH_INDEX`. */
export function openIndex(server: { url: string; adminKey: string }, index?: string): IndexTarget {
  return {
    engine: connect(server.url, server.adminKey, writeTimeoutMs),
    index: index ?? readEnv().MEILISEARCH_INDEX,
  };
}

let opened: { key: string; engine: Meilisearch } | undefined;

/** The index that the site searches, by the environment, with the key that may only search. */
export function siteIndex(): IndexTarget {
  const {
    MEILISEARCH_URL: url,
    MEILISEARCH_SEARCH_KEY: searchKey = "",
    MEILISEARCH_INDEX: index,
  } = readEnv();
  if (!url) throw new SearchUnavailable("unreachable", "MEILISEARCH_URL is not set");
  const key = `${url} ${searchKey}`;
  if (opened?.key !== key) opened = { key, engine: connect(url, searchKey, searchTimeoutMs) };
  return { engine: opened.engine, index };
}

function connect(host: string, apiKey: string, timeout: number): Meilisearch {
  return new Meilisearch({
    host,
    apiKey,
    timeout,
    // A compressed answer over a connection that is kept stalls for 40 ms.
    requestInit: { headers: { "accept-encoding": "identity" } },
  });
}

/** Within this an engine that answers again says so, ms. */
const probeTimeoutMs = 1_000;
const breakers = new WeakMap<Meilisearch, Breaker>();

/** What is known of whether an engine answers. */
export function breakerOf(engine: Meilisearch): Breaker {
  const known = breakers.get(engine);
  if (known) return known;
  const breaker = new Breaker(() => {
    const extraRequestInit = { signal: AbortSignal.timeout(probeTimeoutMs) };
    return engine.httpRequest.get({ path: "health", extraRequestInit });
  });
  breakers.set(engine, breaker);
  return breaker;
}

/** An error of the client as a SearchUnavailable with its reason; any other as it is. */
export function asSearchError(error: unknown): unknown {
  return error instanceof MeilisearchError ? toUnavailable(error) : error;
}

/** What an error of the client means to whoever searches. */
export function toUnavailable(error: unknown): SearchUnavailable {
  return error instanceof SearchUnavailable ? error : new SearchUnavailable(reasonOf(error), error);
}

function reasonOf(error: unknown): UnavailableReason {
  if (error instanceof MeilisearchApiError) {
    if (error.cause?.code === "index_not_found") return "no-index";
    return error.response.status === 401 || error.response.status === 403 ? "refused" : "failed";
  }
  if (!(error instanceof MeilisearchRequestError)) return "failed";
  return error.cause instanceof Error && error.cause.name.includes("TimeOut") ? "timeout" : "unreachable";
}
