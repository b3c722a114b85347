import { register } from "tsx/esm/api";

// A worker thread does not inherit what lets the main one run TypeScript.
register();
await import("./pdf-worker.ts");
