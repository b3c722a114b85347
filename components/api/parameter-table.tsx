import { Prose } from "@/components/api/prose";
import { closedValues, isList, type Parameter } from "@/lib/api/parameters";

type Row = { name: string; description: string; values?: string[]; example?: string; several?: boolean };

type Props = { caption: string; first?: string; rows: readonly Row[] };

/** Parameters as rows: name, what it means, what it takes. */
export function ParameterTable({ caption, first = "Parameter", rows }: Props) {
  return (
    <table className="mt-3 w-full max-w-[52rem] border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-left text-muted">
          <th scope="col" className="w-36 py-1.5 pr-4 font-medium sm:w-48">
            {first}
          </th>
          <th scope="col" className="py-1.5 font-medium">
            Meaning
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, description, values = [], example, several }) => (
          <tr key={name} className="border-b border-rule align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              <code>{name}</code>
              {several && <span className="block text-muted">one or several</span>}
            </th>
            <td className="py-1.5">
              <Prose text={description} />
              {values.length > 0 && (
                <span className="block text-muted">
                  <Prose text={values.map((value) => `\`${value}\``).join(", ")} />
                </span>
              )}
              {example && (
                <span className="block text-muted">
                  For example <Prose text={`\`${example}\``} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Parameters of a query as rows. */
export function queryRows(parameters: readonly Parameter[]): Row[] {
  return parameters.map((parameter) => ({
    name: parameter.name,
    description: parameter.description,
    values: closedValues(parameter),
    example: parameter.example,
    several: isList(parameter),
  }));
}
