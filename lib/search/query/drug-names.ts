import { treatments } from "@/lib/catalog/treatments";
import { pluralOfPhrase } from "@/lib/search/text/plurals";
import { wordKey } from "@/lib/search/text/word-key";

let names: Map<string, Set<string>> | undefined;

/**
 * What a drug's brand or class finds beside itself: requests for the drug by any name. Empty for
 * any other word.
 */
export function drugNamesFor(text: string): readonly string[] {
  names ??= drugNames();
  return [...(names.get(wordKey(text)) ?? [])];
}

function drugNames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, finds: string) => {
    const key = wordKey(name);
    found.set(key, (found.get(key) ?? new Set()).add(finds));
  };
  for (const { name, drugClass, brands } of treatments) {
    if (drugClass === undefined) continue;
    for (const brand of brands) add(brand, name);
    const singular = drugClass.replace(/s$/, "");
    for (const form of [drugClass, singular, pluralOfPhrase(singular.toLowerCase())])
      if (form) add(form, "any drug of the class");
  }
  return found;
}
