import { Presets, SingleBar } from "cli-progress";
import { grouped, Pace } from "@/lib/ingest/commands/pace";

/**
 * Follows a run: `advance` as files are gone through, `total` once the size of the input is known,
 * `indexing` while the index is waited for, `stop` at the end.
 */
export type Progress = {
  advance(files: number, weight: number): void;
  total(weight: number): void;
  indexing(waiting: number): void;
  stop(): void;
};

/** How often a plain line is printed, in ms. */
const lineEvery = 5_000;

/**
 * A bar on a terminal, a line every few seconds elsewhere; nothing where `quiet`. Both go to
 * standard error.
 */
export function showProgress(quiet: boolean): Progress {
  if (process.stderr.isTTY) return bar(new Pace());
  return quiet ? { advance() {}, total() {}, indexing() {}, stop() {} } : lines(new Pace());
}

const toIndex = (waiting: number) => `${grouped(waiting)} still to be indexed`;

function bar(pace: Pace): Progress {
  const format = "{bar} {percentage} %  {files} read  {rate}/s  {left}";
  const options = { format, barsize: 30, hideCursor: true, clearOnComplete: true, fps: 5 };
  const shown = new SingleBar(options, Presets.shades_classic);
  shown.start(1000, 0, pace.tell());
  return {
    advance(files, weight) {
      pace.advance(files, weight);
      const told = pace.tell();
      shown.update(Math.floor(told.share * 1000), told);
    },
    total(weight) {
      pace.total = weight;
    },
    indexing: (waiting) => shown.update(1000, { ...pace.tell(), left: toIndex(waiting) }),
    stop: () => shown.stop(),
  };
}

function lines(pace: Pace): Progress {
  let last = performance.now();
  const print = (line: () => string) => {
    if (performance.now() - last < lineEvery) return;
    last = performance.now();
    process.stderr.write(`${line()}\n`);
  };
  return {
    advance(files, weight) {
      pace.advance(files, weight);
      print(() => {
        const { files, rate, left } = pace.tell();
        return `${files} read, ${rate}/s${left && `, ${left}`}`;
      });
    },
    total(weight) {
      pace.total = weight;
    },
    indexing: (waiting) => print(() => `all read, ${toIndex(waiting)}`),
    stop() {},
  };
}
