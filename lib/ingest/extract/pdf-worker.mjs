import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A worker thread does not inherit the loader with which the main one runs TypeScript.
register();
const { readBytes } = await import("./read-file.ts");

// The other side of PdfThread: answers a file with its text, or the reason why it has none.
parentPort?.on("message", async ({ bytes, name }) => {
  parentPort?.postMessage(await readBytes(bytes, name));
});
