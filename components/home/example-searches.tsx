import { examples } from "@/components/home/examples";
import { Anchor } from "@/components/ui/anchor";

export function ExampleSearches() {
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="mb-3 text-heading">
        Try
      </h2>
      <ul>
        {examples.map(({ words, href }) => (
          <li key={href} className="border-t border-rule last:border-b">
            <Anchor href={href} className="block py-2 no-underline hover:underline">
              {words}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
