import { editDistance } from "@/lib/catalog/near-name";
import { mostValues } from "@/lib/search/filter-values";
import { accepts, closedValues, isList, type Parameter } from "./parameters";

/**
 * What is wrong with a query, in words that name the parameter and the nearest valid one; null where nothing is. A page forgives
 * a slip in its address; a program that asks should learn of it.
 */
export function faultOf(query: URLSearchParams, parameters: readonly Parameter[]): string | null {
  for (const name of new Set(query.keys())) {
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
  const near = nearest(name, known);
  if (near) return `There is no parameter “${short(name)}” here. Did you mean “${near}”?`;
  if (known.length === 0) return `There is no parameter “${short(name)}” here; this address takes none.`;
  return `There is no parameter “${short(name)}” here. There are: ${known.join(", ")}.`;
}

function wrongValue(value: string, parameter: Parameter): string {
  const said = `“${short(value)}” is no value of “${parameter.name}”.`;
  const values = closedValues(parameter);
  const near = nearest(value, values);
  if (near) return `${said} Did you mean “${near}”?`;
  return values.length > 0 ? `${said} It takes: ${values.join(", ")}.` : `${said} ${parameter.description}`;
}

/** The name that differs by the fewest letters, at most a third of them; upper case and underscores are no difference. */
function nearest(given: string, names: readonly string[]): string | undefined {
  const meant = given.toLowerCase().replaceAll("_", "-").slice(0, 40);
  const limit = Math.min(3, Math.floor(meant.length / 3));
  const distances = names.map((name) => [name, editDistance(meant, name, limit)] as const);
  const [name, distance] = distances.toSorted((a, b) => a[1] - b[1])[0] ?? ["", limit + 1];
  return distance <= limit ? name : undefined;
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
