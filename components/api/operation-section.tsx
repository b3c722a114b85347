import { ParameterTable, Prose } from "@/components/api/parameter-table";
import { Anchor } from "@/components/ui/anchor";
import { CopyButton } from "@/components/ui/copy-button";
import type { DescribedOperation } from "@/lib/api/describe";

/** One operation, with requests that can be tried. `site`: where it is served. */
export function OperationSection({ operation, site }: { operation: DescribedOperation; site: string }) {
  const { id, path, summary, description, type, parameters, searchWithout, examples } = operation;
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-rule pt-5">
      <h3 id={id} className="text-lead">
        {summary}
      </h3>
      <p className="mt-1 [overflow-wrap:anywhere]">
        <code className="font-semibold">GET {path}</code>{" "}
        <span className="text-small text-muted">{type}</span>
      </p>
      <p className="mt-2 max-w-measure">
        <Prose text={description} />
      </p>
      {parameters.length > 0 && <ParameterTable caption={`Parameters: ${summary}`} rows={parameters} />}
      {searchWithout && (
        <p className="mt-2 max-w-measure text-small">
          It takes the <Anchor href="#parameters">parameters of a search</Anchor>
          {searchWithout.length > 0 && (
            <>
              , but not <Prose text={searchWithout.map((name) => `\`${name}\``).join(", ")} />
            </>
          )}
          .
        </p>
      )}
      {examples.map((example) => (
        <Example key={example.address} {...example} site={site} />
      ))}
    </section>
  );
}

/** A request that can be tried unchanged: as a command, and as a link. */
function Example({ summary, address, site }: { summary: string; address: string; site: string }) {
  const command = `curl '${site}${address}'`;
  return (
    <div className="mt-3 max-w-[52rem]">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <a href={address} className="inline-block py-1 text-small">
          {summary}
        </a>
        <CopyButton text={command} label="Copy command" />
      </div>
      <pre className="mt-1 border-l-2 border-rule pl-3 text-small whitespace-pre-wrap [overflow-wrap:anywhere]">
        {command}
      </pre>
    </div>
  );
}

/** All operations, one line each. */
export function OperationIndex({ operations }: { operations: readonly DescribedOperation[] }) {
  return (
    <ul className="mt-3 max-w-[52rem] text-small">
      {operations.map(({ id, path, summary }) => (
        <li key={id} className="justify-between gap-x-6 border-b border-rule py-1 first:border-t sm:flex">
          <Anchor href={`#${id}`} className="inline-block py-0.5">
            {summary}
          </Anchor>
          <code className="block py-0.5 text-muted [overflow-wrap:anywhere]">{path}</code>
        </li>
      ))}
    </ul>
  );
}
