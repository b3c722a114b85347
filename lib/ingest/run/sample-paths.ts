import { sep } from "node:path";
import { fileURLToPath } from "node:url";

const samples = fileURLToPath(new URL("../../../samples", import.meta.url));

/**
 * Whether a finding's path leads into the folder of invented letters that ships with the project.
 */
export function isSamplePath(path: string): boolean {
  return path === samples || path.startsWith(samples + sep);
}
