import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { messageOf } from "@/lib/local/obstacle";

/** The parsed command line of `npm run ingest`. `paths` are absolute, except `-`. */
export type IngestCall = {
  paths: string[];
  dryRun: boolean;
  json: boolean;
  reparse: boolean;
  sample: boolean;
};

export const usage = `Usage: npm run ingest -- PATH… [--dry-run] [--json] [--sample]
       npm run ingest -- --reparse [--json]

PATH       a file or a folder (with all folders in it): letters as .txt or .pdf, archives of them as .zip,
           JSON lines as .jsonl ({"name"?, "text"} a line); - reads standard input (a letter or JSON lines)
--dry-run  read the letters and say what would be rejected; nothing is stored, no engine is needed
--reparse  read all stored letters again, from their stored text
--sample   mark the letters as samples
--json     print the report as JSON

Exit code: 0 all went well, 1 something was rejected, 2 wrong usage or an engine failed, 130 interrupted`;

/** Why a command does not run: its help was requested, or the command line has a fault. */
type Refused = "help" | { fault: string };

/** Parses the command line of `npm run ingest`. */
export function readArguments(args: string[]): IngestCall | Refused {
  const read = readFlags(args, ["dry-run", "json", "reparse", "sample"], true);
  if (read === "help" || "fault" in read) return read;
  const { "dry-run": dryRun, json, reparse, sample } = read.flags;
  const paths = [...new Set(read.positionals.map((path) => (path === "-" ? path : resolve(path))))];
  const missing = paths.find((path) => path !== "-" && !existsSync(path));
  if (reparse && (paths.length > 0 || dryRun || sample))
    return { fault: "--reparse takes no path and goes with --json only." };
  if (!reparse && paths.length === 0)
    return { fault: "Name at least one file or folder, or - for standard input." };
  if (missing) return { fault: `${missing}: there is no such file or folder.` };
  return { paths, dryRun, json, reparse, sample };
}

/** Parses a command line of flags without values; `fault` is a sentence on what is wrong. */
export function readFlags<Name extends string>(
  args: string[],
  names: readonly Name[],
  allowPositionals = false,
): { flags: Record<Name, boolean>; positionals: string[] } | Refused {
  const flag = { type: "boolean", default: false } as const;
  const options = Object.fromEntries(names.map((name) => [name, flag]));
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals,
      options: { ...options, help: { ...flag, short: "h" } },
    });
    return values.help ? "help" : { flags: values as Record<Name, boolean>, positionals };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}
