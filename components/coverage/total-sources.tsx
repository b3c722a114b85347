import { type TotalSource, totalSources } from "@/lib/catalog/official-totals";

/** Where the numbers of letters issued come from. */
export function TotalSources() {
  const sources: readonly TotalSource[] = totalSources;
  return (
    <ol className="mt-3 max-w-measure list-decimal space-y-0.5 pl-6 text-small text-muted">
      {sources.map(({ id, publisher, words, href, note }) => (
        <li key={id} id={`source-${id}`} className="target:text-ink">
          {publisher}, {href ? <a href={href}>{words}</a> : words}
          {note && `; ${note}`}
        </li>
      ))}
    </ol>
  );
}
