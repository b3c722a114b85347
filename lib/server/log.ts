import pino, { type DestinationStream, type Logger } from "pino";
import { readEnv } from "@/lib/env";

// On globalThis, because the development server loads this file again on every change.
const kept = globalThis as { log?: Logger };

/**
 * The log of the site: JSON lines on standard output. No line holds what a reader typed or read, nor
 * who they are: no address, query, header or network address.
 */
export function log(): Logger {
  kept.log ??= openLog();
  return kept.log;
}

/** A log that writes elsewhere, for tests. */
export function openLog(destination: DestinationStream = pino.destination({ fd: 1, sync: false })): Logger {
  const { LOG_LEVEL: level, NODE_ENV } = readEnv();
  return pino(
    {
      level: level ?? (NODE_ENV === "production" ? "info" : "warn"),
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}
