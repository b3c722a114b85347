import { treatments } from "@/lib/catalog/treatments";

let generics: Map<string, string[]> | undefined;

/** The drugs that are sold under a name, in small letters: requests for them are found by it. Empty for any other word. */
export function genericsOf(name: string): readonly string[] {
  if (!generics) {
    generics = new Map();
    for (const { name: generic, drugClass, brands } of treatments)
      for (const brand of drugClass === undefined ? [] : brands) {
        const key = brand.toLowerCase();
        generics.set(key, [...(generics.get(key) ?? []), generic]);
      }
  }
  return generics.get(name) ?? [];
}
