/**
 * Files from which a rate can be told; before, the first reading's warming up would be taken for
 * the pace of all.
 */
const telling = 50;

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
   * Files so far, files a second, the part done, and the time left as people say it; empty while it
   * cannot be told.
   */
  tell(now = performance.now()): { files: string; rate: string; share: number; left: string } {
    const seconds = Math.max((now - this.started) / 1000, 0.001);
    const share = this.total > 0 ? Math.min(1, this.weight / this.total) : 0;
    const left =
      share > 0 && this.files >= telling ? `${duration((seconds / share) * (1 - share))} left` : "";
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
export const grouped = (count: number) => count.toLocaleString("en-US");
