import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { determinationIdPattern } from "@/lib/letter/identity";
import { longestNote, type Withdrawal, withdrawalReasons } from "@/lib/letter/withdrawals";
import { messageOf } from "@/lib/local/obstacle";

/** The parsed command line of `npm run ingest`. `paths` are absolute, except `-`. */
export type IngestCall = {
  paths: string[];
  dryRun: boolean;
  json: boolean;
  reparse: boolean;
  sample: boolean;
  follow: boolean;
};

export const usage = `Usage: npm run ingest -- PATH… [--dry-run] [--json] [--sample] [--follow]
       npm run ingest -- --reparse [--json]

PATH       a file or a folder (with all folders in it): letters as .txt or .pdf, archives of them as .zip,
           JSON lines as .jsonl ({"name"?, "text"} a line); - reads standard input (a letter or JSON lines)
--dry-run  read the letters and say what would be rejected; nothing is stored, no engine is needed
--reparse  read all stored letters again, from their stored text
--sample   mark the letters as samples
--follow   follow symbolic links that lead out of the folders that were named
--json     print the report as JSON

Exit code: 0 all went well, 1 something was rejected, 2 wrong usage or an engine failed, 130 interrupted`;

/** Why a command does not run: its help was requested, or the command line has a fault. */
type Refused = "help" | { fault: string };

/** Parses the command line of `npm run ingest`. */
export function readArguments(args: string[]): IngestCall | Refused {
  const read = readFlags(args, ["dry-run", "json", "reparse", "sample", "follow"], true);
  if (read === "help" || "fault" in read) return read;
  const { "dry-run": dryRun, json, reparse, sample, follow } = read.flags;
  const paths = [...new Set(read.positionals.map((path) => (path === "-" ? path : resolve(path))))];
  const missing = paths.find((path) => path !== "-" && !existsSync(path));
  if (reparse && (paths.length > 0 || dryRun || sample || follow))
    return { fault: "--reparse takes no path and goes with --json only." };
  if (!reparse && paths.length === 0)
    return { fault: "Name at least one file or folder, or - for standard input." };
  if (missing) return { fault: `${missing}: there is no such file or folder.` };
  return { paths, dryRun, json, reparse, sample, follow };
}

/** The parsed command line of `npm run withdraw`: each id once. `yes`: without a question. */
export type WithdrawCall = Pick<Withdrawal, "reason" | "note"> & { ids: string[]; yes: boolean };

const reasonLines = withdrawalReasons.map(({ id, words }) => `  ${id.padEnd(20)}  ${words}`).join("\n");

export const withdrawUsage = `Usage: npm run withdraw -- ID… --reason REASON [--note WORDS] [--yes]
Stops publishing determinations, everywhere within a minute, and keeps them from being published when they are ingested again.
ID        a case number (CM17-0000001) or an id that begins with L-
--reason  published; one of
${reasonLines}
--note    published beside the reason, at most ${longestNote} characters: never a name, nothing of the letter
--yes     does not ask for confirmation, which is asked for in a terminal only
Exit code: 0 withdrawn, 2 nothing was changed or the search index is not up to date yet`;

export const restoreUsage = `Usage: npm run restore-determination -- ID…
Publishes withdrawn determinations again.
Exit code: 0 published, 2 nothing was changed or the search index is not up to date yet`;

/** Parses the command line of `npm run withdraw`. */
export function readWithdrawal(args: string[]): WithdrawCall | Refused {
  const read = readIds(args);
  if (read === "help" || "fault" in read) return read;
  const { ids, values } = read;
  const reason = withdrawalReasons.find(({ id }) => id === values.reason)?.id;
  const note = values.note?.replace(/\s+/g, " ").trim() || null;
  if (!reason)
    return {
      fault: values.reason ? `There is no reason “${values.reason}”.` : "Name the reason with --reason.",
    };
  if (note && note.length > longestNote)
    return { fault: `The note has ${note.length} characters; at most ${longestNote} are published.` };
  return { ids, reason, note, yes: values.yes === true };
}

/** Parses the command line of `npm run restore-determination`. */
export function readRestoration(args: string[]): { ids: string[] } | Refused {
  const read = readIds(args);
  if (read === "help" || "fault" in read) return read;
  const [option] = Object.keys(read.values);
  return option ? { fault: `--${option} is no option of this command.` } : { ids: read.ids };
}

type Ids = { ids: string[]; values: { reason?: string; note?: string; yes?: boolean } };

function readIds(args: string[]): Ids | Refused {
  const options = {
    reason: { type: "string" },
    note: { type: "string" },
    yes: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.help) return "help";
    const ids = [...new Set(positionals.map((id) => id.replace(/^cm/i, "CM").replace(/^l-/, "L-")))];
    const wrong = ids.find((id) => !determinationIdPattern.test(id));
    if (wrong) return { fault: `“${wrong}” is neither a case number nor an id that begins with L-.` };
    return ids.length > 0 ? { ids, values } : { fault: "Name at least one determination." };
  } catch (error) {
    return { fault: messageOf(error) };
  }
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
