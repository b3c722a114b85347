import { Presets, SingleBar } from "cli-progress";

/** Follows a run: `advance` as files are gone through, `total` once the size of the input is known, `stop` at the end. */
export type Progress = {
  advance(files: number, weight: number): void;
  total(weight: number): void;
  stop(): void;
};

/** How often a plain line is printed, in ms. */
const LINE_EVERY = 5_000;

/** A bar on a terminal, a line every few seconds elsewhere; nothing where `quiet`. Both go to standard error. */
export function showProgress(quiet: boolean): Progress {
  const pace = new Pace();
  if (process.stderr.isTTY) return bar(pace);
  return quiet ? { advance() {}, total() {}, stop() {} } : lines(pace);
}

/** Files from which a rate can be told; before, the first reading's warming up would be taken for the pace of all. */
const TELLING = 50;

/** How far a run is, from which rate and time left follow. */
export class Pace {
  constructor(private readonly started = performance.now()) {}

  files = 0;
  weight = 0;
  total = 0;

  /** Files a second so far, and the time left as people say it; empty while the size of the input is unknown, or too little is done. */
  tell(now = performance.now()): { rate: string; left: string; share: number } {
    const seconds = Math.max((now - this.started) / 1000, 0.001);
    const share = this.total > 0 ? Math.min(1, this.weight / this.total) : 0;
    const left = share > 0 && this.files >= TELLING ? duration((seconds / share) * (1 - share)) : "";
    return { rate: Math.round(this.files / seconds).toLocaleString("en-US"), left, share };
  }
}

/** `45 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function bar(pace: Pace): Progress {
  const format = "{bar} {percentage} %  {files} read  {rate}/s  {left}";
  const shown = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, fps: 5 },
    Presets.shades_classic,
  );
  const words = () => {
    const { rate, left } = pace.tell();
    return { files: pace.files.toLocaleString("en-US"), rate, left: left && `${left} left` };
  };
  shown.start(1000, 0, words());
  return {
    advance(files, weight) {
      pace.files += files;
      pace.weight += weight;
      shown.update(Math.floor(pace.tell().share * 1000), words());
    },
    total(weight) {
      pace.total = weight;
    },
    stop: () => shown.stop(),
  };
}

function lines(pace: Pace): Progress {
  let last = performance.now();
  return {
    advance(files, weight) {
      pace.files += files;
      pace.weight += weight;
      const now = performance.now();
      if (now - last < LINE_EVERY) return;
      last = now;
      const { rate, left } = pace.tell(now);
      process.stderr.write(
        `${pace.files.toLocaleString("en-US")} read, ${rate}/s${left && `, ${left} left`}\n`,
      );
    },
    total(weight) {
      pace.total = weight;
    },
    stop() {},
  };
}
