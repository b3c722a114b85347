import { Anchor } from "@/components/ui/anchor";
import type { CitedBy, CitingSide, Outcomes } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { searchHref } from "@/lib/search/url";
import { formatCount } from "@/lib/words/numbers";

const words: Record<CitingSide, string> = {
  "reviewer-only": "the reviewer only",
  both: "both sides",
  "claims-administrator-only": "the claims administrator only",
};

const figure = "py-1 pl-4 text-right tabular-nums";

/** Who cites it, and how those issues were decided; each figure leads to its issues. */
export function CitedByTable({ citedBy, total }: { citedBy: CitedBy[]; total: Outcomes }) {
  const rest = issuesOf(total) - citedBy.reduce((sum, row) => sum + issuesOf(row), 0);
  return (
    <div>
      <table className="border-collapse text-small max-pane:w-full">
        <caption className="sr-only">Who cites it</caption>
        <thead>
          <tr className="border-b border-edge text-muted">
            <th scope="col" className="py-1 text-left font-normal">
              Cited by
            </th>
            <th scope="col" className={`${figure} font-normal`}>
              Overturned
            </th>
            <th scope="col" className={`${figure} font-normal`}>
              Upheld
            </th>
          </tr>
        </thead>
        <tbody>
          {citedBy.map((row) => (
            <tr key={row.side} className="border-b border-rule">
              <th scope="row" className="py-1 text-left font-normal">
                {issuesOf(row) > 0 ? (
                  <Anchor href={searchHref(row.params)}>{words[row.side]}</Anchor>
                ) : (
                  words[row.side]
                )}
              </th>
              <Figure row={row} decision="overturned" />
              <Figure row={row} decision="upheld" />
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="mt-1 text-small text-muted">
          In {formatCount(rest)} more one side cites the section and the other the pages.
        </p>
      )}
    </div>
  );
}

function Figure({ row, decision }: { row: CitedBy; decision: "overturned" | "upheld" }) {
  const count = row[decision];
  return (
    <td className={figure}>
      {count > 0 ? (
        <Anchor
          href={searchHref({ ...row.params, outcome: [decision] })}
          className="inline-block min-w-6 py-0.5 text-ink"
        >
          {formatCount(count)}
        </Anchor>
      ) : (
        "0"
      )}
    </td>
  );
}
