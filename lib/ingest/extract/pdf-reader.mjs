import { createRequire } from "node:module";
import { isMainThread, Worker, workerData } from "node:worker_threads";

// A process that reads PDFs, one at a time: the other side of PdfProcess. It may be brought to its
// end by any of them, so its limits are watched by a thread, which nothing that a PDF does can block.
if (isMainThread) read();
else watch(workerData);

function read() {
  const [resident, seconds] = process.argv.slice(2).map(Number);
  // Processor time in seconds at which the file that is being read has had its share.
  const deadline = new Float64Array(new SharedArrayBuffer(8)).fill(Number.POSITIVE_INFINITY);
  const watcher = new Worker(new URL(import.meta.url), {
    workerData: { resident, deadline },
    resourceLimits: {
      maxOldGenerationSizeMb: 16,
      maxYoungGenerationSizeMb: 2,
      codeRangeSizeMb: 16,
      stackSizeMb: 1,
    },
  });
  watcher.unref();
  // Without a thread of its own for hooks, as the loader of modules needs it: half the start.
  const require = createRequire(import.meta.url)("tsx/cjs/api").require;
  const { readBytes } = require("./read-file.ts", import.meta.url);
  process.on("message", async ({ bytes, name }) => {
    deadline[0] = processorTime() + seconds;
    const read = await readBytes(bytes, name);
    deadline[0] = Number.POSITIVE_INFINITY;
    process.send?.(read);
  });
  process.on("disconnect", () => process.exit());
  // Ctrl-C reaches the whole group; the parent decides what of it still counts.
  process.on("SIGINT", () => {});
}

/** Ends the process with the signal that names the limit, or when its parent has ended. */
function watch({ resident, deadline }) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent || process.memoryUsage.rss() > resident) process.kill(process.pid, "SIGKILL");
    else if (processorTime() > deadline[0]) process.kill(process.pid, "SIGXCPU");
  }, 20);
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
