import type { Lookup } from "@/components/filters/fetch-values";

/** So many are listed under what was typed; another letter narrows them. */
const mostListed = 12;

/** The values that were found, as the panel lists values. */
export function FoundValues({ values, more, said }: Lookup) {
  const left = Math.max(0, values.length - mostListed) + more;
  if (values.length === 0) return <p className="py-1 text-small text-muted">{said}</p>;
  return (
    <>
      <ul className="values">
        {values
          .slice(0, mostListed)
          .map(({ filter, value, label, within, count, selected, excluded, href, excludeHref }) => (
            <li key={`${filter}=${value}`}>
              <a
                href={href}
                aria-current={selected || excluded ? "true" : undefined}
                className={excluded ? "value excluded" : "value"}
              >
                <span>
                  {excluded ? `not ${label}` : label}
                  {within && <small>{within}</small>}
                </span>{" "}
                <b>{count.toLocaleString("en-US")}</b>
              </a>
              {!excluded && (
                <a href={excludeHref} aria-label={`not ${label}`} className="exclude">
                  not
                </a>
              )}
            </li>
          ))}
      </ul>
      {left > 0 && <p className="py-1 text-small text-muted">{left} more: type on</p>}
    </>
  );
}
