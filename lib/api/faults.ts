import { accepts, closedValues, isList, type Parameter } from "@/lib/api/parameters";
import { leastDistant } from "@/lib/catalog/near-name";
import { nearestInCatalog, type OpenValue, rewritten } from "@/lib/search";
import { mostValues } from "@/lib/search/filters";

/** What mail gateways, feed readers and social networks add to an address: it means nothing here. */
const addedOnTheWay = /^(?:_|utm_.+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref|_hs.+)$/;

/**
 * What is wrong with a query, in words that name the parameter and the nearest valid one; null
 * where nothing is. A page forgives a slip in its address; a program that asks should learn of it.
 */
export function faultOf(query: URLSearchParams, parameters: readonly Parameter[]): string | null {
  for (const name of new Set(query.keys())) {
    if (addedOnTheWay.test(name)) continue;
    const parameter = parameters.find((one) => one.name === name);
    if (!parameter) return unknownName(name, parameters);
    const values = query.getAll(name);
    const most = isList(parameter) ? mostValues : 1;
    if (values.length > most) return `“${name}” may stand ${most === 1 ? "once" : `${most} times`} only.`;
    const wrong = values.find((value) => !accepts(parameter, value));
    if (wrong !== undefined) return wrongValue(wrong, parameter);
  }
  return null;
}

function unknownName(name: string, parameters: readonly Parameter[]): string {
  const known = parameters.map((one) => one.name);
  const near = leastDistant(name, known);
  if (near) return `There is no parameter “${short(name)}” here. Did you mean “${near}”?`;
  if (known.length === 0) return `There is no parameter “${short(name)}” here; this address takes none.`;
  return `There is no parameter “${short(name)}” here. There are: ${known.join(", ")}.`;
}

function wrongValue(value: string, parameter: Parameter): string {
  const values = closedValues(parameter);
  const near = leastDistant(value, values);
  return toldOf(value, parameter, near, values.length > 0 ? `It takes: ${values.join(", ")}.` : undefined);
}

/** The same for a value of an open list that neither a catalog nor a letter has. */
export function unknownValueFault(unknown: OpenValue, parameters: readonly Parameter[]): string {
  const near = nearestInCatalog(unknown);
  const parameter = parameters.find(({ name }) => name === unknown.parameter);
  return toldOf(
    unknown.value,
    { name: unknown.parameter, description: parameter?.description ?? "" },
    near && rewritten(unknown, near),
  );
}

function toldOf(
  value: string,
  { name, description }: Pick<Parameter, "name" | "description">,
  near: string | undefined,
  taken = description,
): string {
  return `“${short(value)}” is no value of “${name}”. ${near ? `Did you mean “${near}”?` : taken}`;
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
