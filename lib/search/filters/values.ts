import { slug } from "@/lib/catalog/slug";
import { notStated } from "@/lib/search/filters/filter";

/** Ids of the names; a name without a letter or digit has none. */
export function slugs(names: string[]): string[] {
  return unique(names.map(slug)).filter((id) => id !== "");
}

/** What a letter could have stated and did not is a value too. */
export function orNotStated(values: string[]): string[] {
  return values.length === 0 ? [notStated] : values;
}

/** In order, each once. */
export function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
