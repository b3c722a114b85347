import { Anchor } from "@/components/ui/anchor";
import type { Operation } from "@/lib/api/operation";

/** All that can be asked for, a line each. */
export function OperationIndex({ operations }: { operations: readonly Operation[] }) {
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
