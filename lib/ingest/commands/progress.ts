import { Presets, SingleBar } from "cli-progress";

/** Number of files from which the time left is estimated; the first ones are slower. */
const fewestFiles = 50;

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
  shown.start(1000, 0, pace.figures());
  return {
    advance(files, weight) {
      pace.advance(files, weight);
      const figures = pace.figures();
      shown.update(Math.floor(figures.share * 1000), figures);
    },
    total(weight) {
      pace.total = weight;
    },
    indexing: (waiting) => shown.update(1000, { ...pace.figures(), left: toIndex(waiting) }),
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
        const { files, rate, left } = pace.figures();
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

/** How far a run is, from which rate and time left follow. */
export class Pace {
  files = 0;
  /** Bytes of the input that were gone through, and of the whole; 0 while not known. */
  weight = 0;
  total = 0;

  constructor(private readonly started = performance.now()) {}

  advance(files: number, weight: number): void {
    this.files += files;
    this.weight += weight;
  }

  /**
   * Files so far, files a second, the share done, and the time left in words; empty while unknown.
   */
  figures(now = performance.now()): { files: string; rate: string; share: number; left: string } {
    const seconds = Math.max((now - this.started) / 1000, 0.001);
    const share = this.total > 0 ? Math.min(1, this.weight / this.total) : 0;
    const left =
      share > 0 && this.files >= fewestFiles ? `${duration((seconds / share) * (1 - share))} left` : "";
    return { files: grouped(this.files), rate: grouped(Math.round(this.files / seconds)), share, left };
  }
}

/** `45 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `12,500`. */
const grouped = (count: number) => count.toLocaleString("en-US");
