import { examples } from "@/components/home/examples";
import { Anchor } from "@/components/ui/anchor";

/** What can be asked, each question with what answers it. */
export function ExampleSearches() {
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="mb-3 text-heading">
        Try
      </h2>
      <ul>
        {examples.map(({ words, href, leadsTo }) => (
          <li key={href} className="border-t border-rule last:border-b">
            <Anchor
              href={href}
              className="flex items-baseline justify-between gap-4 py-2 no-underline hover:underline"
            >
              <span>{words}</span>
              <span className="flex-none text-small text-muted">{leadsTo}</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
