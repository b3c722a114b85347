import { parentPort } from "node:worker_threads";
import { readBytes } from "@/lib/ingest/extract/read-file";

/** The other side of PdfThread: one file in, its text or the reason why it has none out. */
parentPort?.on("message", async ({ bytes, name }: { bytes: Uint8Array; name: string }) => {
  parentPort?.postMessage(await readBytes(bytes, name));
});
