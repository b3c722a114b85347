import { RateText } from "@/components/statistics/rate-text";
import { Anchor } from "@/components/ui/anchor";
import { counted } from "@/components/words/numbers";
import { type SearchParams, searchHref } from "@/lib/search/params";

type Counts = { overturned: number; upheld: number };
type Props = {
  kind: string;
  title: string;
  total: Counts;
  base: Counts;
  params: SearchParams;
  children?: React.ReactNode;
};

/** What the topic is, how its issues were decided, and the way to them. */
export function TopicHead({ kind, title, total, base, params, children }: Props) {
  const n = total.overturned + total.upheld;
  return (
    <header className="border-b border-rule pt-8 pb-5">
      <p className="text-small text-muted">{kind}</p>
      <h1 className="max-w-[24ch] text-display sm:max-w-none">{title}</h1>
      {children}
      <p className="mt-3 text-lead">
        <Anchor href={searchHref(params)}>{counted(n, "issue")}</Anchor>, overturned{" "}
        <RateText overturned={total.overturned} n={n} />
      </p>
      <p className="mt-1 max-w-measure text-small text-muted">
        All issues of this casebook:{" "}
        <RateText overturned={base.overturned} n={base.overturned + base.upheld} />. In brackets the 95%
        interval (Wilson); under 20 issues only counts. Only refused requests reach review, so a share says
        nothing of requests that were approved.
      </p>
      {total.overturned > 0 && (
        <p className="mt-2">
          <Anchor href={searchHref({ ...params, outcome: ["overturned"] })}>
            Show the {counted(total.overturned, "overturned issue")}
          </Anchor>
        </p>
      )}
    </header>
  );
}
