import { Fragment } from "react";
import type { DescribedParameter } from "@/lib/api/describe";

type Props = { caption: string; first?: string; rows: readonly DescribedParameter[] };

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
              <code>
                {name.split(/(?=[A-Z])/).map((part, at) => (
                  <Fragment key={part}>
                    {at > 0 && <wbr />}
                    {part}
                  </Fragment>
                ))}
              </code>
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

/** Plain text in which words between backquotes are code. */
export function Prose({ text }: { text: string }) {
  return text.split("`").map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text keep their places
      <code key={at} className="text-[0.92em] [overflow-wrap:anywhere]">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
