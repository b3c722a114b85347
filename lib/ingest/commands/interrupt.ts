/** Exit code of a run that was asked to end, as shells have it for Ctrl-C. */
export const interrupted = 130;

/**
 * A signal that the first Ctrl-C (or SIGTERM) gives, after which the run ends in good order; the
 * second one quits at once.
 */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  const hear = () => {
    if (controller.signal.aborted) process.exit(interrupted);
    process.stderr.write("\nStoring what is read so far; once more to quit at once.\n");
    controller.abort();
  };
  process.on("SIGINT", hear);
  process.on("SIGTERM", hear);
  return controller.signal;
}
