import type { Flag } from "@/lib/letter/vocabulary";

/** Those that change how a decision must be read; the others only describe the request. */
export function isCaution(flag: Flag): boolean {
  return flag === "decision-contradicts-rationale" || flag === "depends-on-other-issue";
}
