import { parseArgs } from "node:util";

export const rejectedUsage = `Usage: npm run rejected [-- --json] [-- --retry]

Lists the files that ingestion rejected, with reason, stage and first bytes.

--json   as JSON, first bytes in base64
--retry  reads them again from where they were found; those that are letters now leave the list

Exit code: 0, after --retry 1 where something is still rejected; 2 wrong usage or an engine failed; 130 interrupted`;

/**
 * Reads the command line of `npm run rejected`; `fault` says in a sentence what is wrong with it.
 */
export function readRejectedArguments(
  args: string[],
): { json: boolean; retry: boolean } | "help" | { fault: string } {
  const flag = { type: "boolean", default: false } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { json: flag, retry: flag, help: { ...flag, short: "h" } },
    });
    return values.help ? "help" : values;
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
