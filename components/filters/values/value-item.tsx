import type { Listed } from "@/components/filters/values/listed";
import { type ValueLinks, valueHref } from "@/lib/search/url/value-href";
import { formatCount } from "@/lib/words/numbers";

type Props = { links: ValueLinks; value: Listed; children?: React.ReactNode };

/**
 * One value of a filter: a link that adds or removes it, and a small link that excludes it. The
 * styles are in filters.css, because a page has hundreds of values, and the panel makes the links
 * soft (ui/soft-links.tsx). What excludes can be reached by Tab only from its own row, which keeps
 * the way through a list short. An outcome has no second link: excluding one is choosing the other.
 */
export function ValueItem({ links, value: { value, label, count, within }, children }: Props) {
  const excluded = links.chosen.includes(`-${value}`);
  const chosen = excluded || links.chosen.includes(value);
  return (
    <li>
      <a
        href={valueHref(links, excluded ? `-${value}` : value)}
        aria-current={chosen ? "true" : undefined}
        className={excluded ? "value excluded" : "value"}
      >
        <span>
          {excluded ? `not ${label}` : label}
          {within && <small>{within}</small>}
        </span>{" "}
        <b>{formatCount(count)}</b>
      </a>
      {links.excludes && !excluded && (
        <a href={valueHref(links, `-${value}`)} aria-label={`exclude ${label}`} className="exclude">
          exclude
        </a>
      )}
      {children}
    </li>
  );
}
