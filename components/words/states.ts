import { states } from "@/lib/catalog/states";

const names = new Map(states.map(({ code, name }) => [code, name]));

/** `CA` as "California"; a code that is none comes back as it is. */
export function stateName(code: string): string {
  return names.get(code) ?? code;
}
