import { CopyButton } from "@/components/ui/copy-button";

/** A request that can be tried as it stands: as a command, and as a link. */
export function Example({ summary, address, site }: { summary: string; address: string; site: string }) {
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
