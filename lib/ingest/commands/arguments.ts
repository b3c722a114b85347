import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

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

/** Parses the command line; `fault` is a sentence that explains what is wrong with it. */
export function readArguments(args: string[]): IngestCall | "help" | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        reparse: { type: "boolean", default: false },
        sample: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { "dry-run": dryRun, json, reparse, sample, help } = values;
    if (help) return "help";
    const paths = [...new Set(positionals.map((path) => (path === "-" ? path : resolve(path))))];
    const missing = paths.find((path) => path !== "-" && !existsSync(path));
    if (reparse && (paths.length > 0 || dryRun || sample))
      return { fault: "--reparse takes no path and goes with --json only." };
    if (!reparse && paths.length === 0)
      return { fault: "Name at least one file or folder, or - for standard input." };
    if (missing) return { fault: `${missing}: there is no such file or folder.` };
    return { paths, dryRun, json, reparse, sample };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
