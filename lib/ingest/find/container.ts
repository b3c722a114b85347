import { existsSync } from "node:fs";

/**
 * The file that leads to a finding again: itself, its JSON lines file (`letters.jsonl:17`), its
 * archive (`letters.zip!/a.txt`); null where it is gone.
 */
export function containerOf(path: string): string | null {
  const archive = path.split("!/")[0] ?? path;
  const files = [path, path.replace(/:\d+$/, ""), archive];
  return files.find((file) => existsSync(file)) ?? null;
}
