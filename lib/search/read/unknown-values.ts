import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { attributeOf } from "@/lib/search/filters/all";
import { quote } from "@/lib/search/filters/filter";
import { type OpenValue, outsideCatalogs } from "@/lib/search/query/catalog-values";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";

/**
 * The values of a search that neither a catalog has nor any issue: slips, most likely. Whoever
 * excludes such a value is told too. One request, and only where a value is in no catalog. Throws a
 * SearchUnavailable.
 */
export async function unknownValues(params: SearchParams): Promise<OpenValue[]> {
  const doubtful = outsideCatalogs(params);
  if (doubtful.length === 0) return [];
  const target = siteIndex();
  const answers = await ask(
    target,
    doubtful.map(({ key, plain }) => ({
      indexUid: target.index,
      q: "",
      filter: [`${attributeOf(key, emptySearch)} = ${quote(plain)}`],
      limit: 1,
      attributesToRetrieve: ["id"],
    })),
  );
  return doubtful.filter((_, at) => answers[at]?.hits.length === 0);
}
