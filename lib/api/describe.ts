import { type Contract, exampleAddresses, type Known, pathExamples } from "@/lib/api/operation";
import { closedValues, isList, type Parameter, searchParameters } from "@/lib/api/parameters";

/** A parameter or a column as the API page lists it. */
export type DescribedParameter = {
  name: string;
  description: string;
  /** The values of a closed list. */
  values?: string[];
  example?: string;
  /** It may occur several times. */
  several?: boolean;
};

/** An operation as the API page shows it. */
export type DescribedOperation = Pick<Contract, "id" | "path" | "summary" | "description"> & {
  /** The media type of its answer. */
  type: string;
  /** Its own parameters. Those of a search are listed once for all operations. */
  parameters: DescribedParameter[];
  /** Which parameters of a search it does not take; null where it takes none of them. */
  searchWithout: string[] | null;
  /** Requests that can be tried unchanged; an address begins behind the site's own. */
  examples: { summary: string; address: string }[];
};

/** An operation in the terms of the API page. `known` is a determination for its examples. */
export function describeOperation(operation: Contract, known: Known | null): DescribedOperation {
  const { id, path, summary, description, pathParameters, parameters, answer } = operation;
  const searches = parameters.includes(searchParameters[0]!);
  const own = searches ? parameters.filter((one) => !searchParameters.includes(one)) : parameters;
  const tried = pathExamples(operation, known);
  return {
    ...{ id, path, summary, description, type: answer.type },
    parameters: [
      ...pathParameters.map((one) => ({ ...one, example: tried[one.name] })),
      ...describeParameters(own),
    ],
    searchWithout: searches
      ? searchParameters.filter((one) => !parameters.includes(one)).map(({ name }) => name)
      : null,
    examples: exampleAddresses(operation, known),
  };
}

/** Parameters of a query in the terms of the API page. */
export function describeParameters(parameters: readonly Parameter[]): DescribedParameter[] {
  return parameters.map((parameter) => ({
    name: parameter.name,
    description: parameter.description,
    values: closedValues(parameter),
    example: parameter.example,
    several: isList(parameter),
  }));
}
