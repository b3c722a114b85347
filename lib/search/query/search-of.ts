import { engineFilter } from "@/lib/search/query/filters";
import { type Asked, engineWords, parseQuery, type Query } from "@/lib/search/query/syntax";
import type { SearchParams } from "@/lib/search/url/params";

/**
 * A search, made once for a request and handed on, so that nothing parses its words again: what was
 * asked for, how its words were parsed, and the words and filters that the engine gets.
 */
export type Search = {
  params: SearchParams;
  query: Query;
  words: readonly Asked[];
  filter: string[][];
};

/** The search of some parameters; a search as it is. */
export function searchOf(asked: SearchParams | Search): Search {
  if ("params" in asked) return asked;
  const query = parseQuery(asked.q);
  return { params: asked, query, words: engineWords(query), filter: engineFilter(asked) };
}

/** The same words under other filters, in another order or on another page. */
export function under(search: Search, changes: Omit<Partial<SearchParams>, "q">): Search {
  const params = { ...search.params, ...changes, q: search.params.q };
  return { ...search, params, filter: engineFilter(params) };
}

/** The same filters without words: what a topic is made of. */
export function withoutWords(params: SearchParams): Search {
  return searchOf({ ...params, q: "" });
}
