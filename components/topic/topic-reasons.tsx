import { rateWords } from "@/components/statistics/rate-text";
import { TopicSection } from "@/components/topic/topic-section";
import { Anchor } from "@/components/ui/anchor";
import { formatCount } from "@/components/words/numbers";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { Tally } from "@/lib/search/tally";

type Props = { reasons: Tally[]; upheld: number; params: SearchParams };

const figure = "py-1.5 pl-4 text-right tabular-nums";

/** Why refusals stand: of the upheld issues, how many give each reason. An issue may give several. */
export function TopicReasons({ reasons, upheld, params }: Props) {
  if (reasons.length === 0) return null;
  return (
    <TopicSection id="reasons" title="Reasons for denial">
      <table className="w-full max-w-[52rem] border-collapse text-small">
        <caption className="pb-1 text-left text-muted">
          Of {formatCount(upheld)} upheld. One issue may give several reasons.
        </caption>
        <thead>
          <tr className="border-b border-edge text-left text-muted">
            <th scope="col" className="py-1.5 font-medium">
              Reason
            </th>
            <th scope="col" className={`${figure} font-medium`}>
              Upheld
            </th>
            <th scope="col" className={`${figure} font-medium`}>
              Share of upheld
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={reason.value} className="border-b border-rule">
              <th scope="row" className="py-1.5 text-left font-normal">
                <Anchor href={searchHref(toggleFilter(params, "reason", reason.value))}>
                  {reason.label}
                </Anchor>
              </th>
              <td className={figure}>{formatCount(reason.upheld)}</td>
              <td className={`${figure} sm:whitespace-nowrap`}>{rateWords(reason.upheld, upheld)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TopicSection>
  );
}
