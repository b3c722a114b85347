/** Next calls this once, when the server starts. Other runtimes than Node's get nothing of it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ restoreEncoding }, { openFront }] = await Promise.all([
    import("@/lib/api/compress"),
    import("@/lib/server/front"),
  ]);
  restoreEncoding();
  openFront();
}
