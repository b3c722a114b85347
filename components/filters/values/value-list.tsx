import type { Below, Branch, NamedList } from "@/components/filters/values/listed";
import { ValueItem } from "@/components/filters/values/value-item";
import type { ValueLinks } from "@/lib/search/url/value-href";
import { formatCount } from "@/lib/words/numbers";

type Props = { links: ValueLinks; below?: Below; lists: readonly NamedList[] };

/** Values of a filter, under names where they have some; those under a value unfold. */
export function ValueList({ links, below, lists }: Props) {
  return lists.map(({ name, values }) => (
    <div key={name}>
      {name && <h4 className="pt-1 text-small text-muted">{name}</h4>}
      <ul className="values">
        {values.map((value) => (
          <ValueItem key={value.value} links={links} value={value}>
            {below && value.under && <Under links={links} below={below} value={value} />}
          </ValueItem>
        ))}
      </ul>
    </div>
  ));
}

type UnderProps = { links: ValueLinks; below: Below; value: Branch };

/** The values under another one; open if any of them, or that one itself, is chosen. */
function Under({ links, below, value: { value, label, under = [], more = 0 } }: UnderProps) {
  const isChosen = ({ chosen }: ValueLinks, one: string) =>
    chosen.includes(one) || chosen.includes(`-${one}`);
  const open = isChosen(links, value) || under.some((child) => isChosen(below.links, child.value));
  return (
    <details open={open}>
      <summary aria-label={`Within ${label}`} className="unfold" />
      <ul className="values within">
        {under.map((child) => (
          <ValueItem key={child.value} links={below.links} value={child} />
        ))}
        {more > 0 && (
          <li>
            <a href={below.allHref} className="all">
              {formatCount(more)} more
            </a>
          </li>
        )}
      </ul>
    </details>
  );
}
