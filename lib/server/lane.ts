/** Who asked for a turn; null where it does not matter. */
type Client = number | null;

type Waiting = { client: Client; began: number; settle: (enters: boolean) => void; timer?: NodeJS.Timeout };

/** A turn that was asked for: whether it comes, and how to give it up or back. */
export type Turn = { comes: Promise<boolean>; leave: () => void };

/**
 * What a lane takes: so many at once, `ofHeavy` of them of clients that have more than the share `light`
 * (0 to 1) of the work, and `ofOne` of one client. So many wait, for `wait` ms at most.
 */
type Bounds = {
  atOnce: number;
  ofHeavy: number;
  ofOne: number;
  light: number;
  waiting: number;
  wait: number;
};

/** What a client was worked for is forgotten by half in so many ms. */
const halfLife = 20_000;
/** Work without end that is forgotten at this rate comes to so many ms. */
const wholeShare = halfLife / Math.LN2;

/**
 * How much each client was worked for lately. The time of a lane is divided among all who are inside,
 * so that nobody counts as heavy because the machine is slow or others are.
 */
class Shares {
  readonly #work: Float64Array;
  readonly #at: Float64Array;

  constructor(clients: number) {
    this.#work = new Float64Array(clients);
    this.#at = new Float64Array(clients);
  }

  /** The share of a lane's time, 0 to 1. */
  of(client: number): number {
    return this.#workOf(client) / wholeShare;
  }

  add(client: number, ms: number): void {
    this.#work[client] = this.#workOf(client) + ms;
    this.#at[client] = performance.now();
  }

  #workOf(client: number): number {
    return this.#work[client]! * 2 ** ((this.#at[client]! - performance.now()) / halfLife);
  }
}

/** So much work at once; what comes beyond waits, so many and so long at most. */
export class Lane {
  readonly #inside = new Set<Waiting>();
  readonly #waiting = new Set<Waiting>();
  readonly #shares: Shares;
  /** Turns of each client, inside and waiting. */
  readonly #open = new Map<number, number>();
  /** The lane's time, ms, of which each that is inside has its part. */
  #time = 0;
  #looked = 0;
  /** What a turn takes of it on average, ms. */
  #mean = 50;

  constructor(
    private readonly most: Bounds,
    clients = 0,
  ) {
    this.#shares = new Shares(clients);
  }

  /** The lightest goes first, the earlier of equals; where too many wait, the heaviest is sent away. */
  ask(client: Client = null): Turn {
    let settle: Waiting["settle"] = () => {};
    const comes = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    const one: Waiting = { client, began: 0, settle };
    this.#waiting.add(one);
    this.#count(one, 1);
    this.#admit();
    if (this.#waiting.has(one) && Number.isFinite(this.most.wait))
      one.timer = setTimeout(() => this.#sendAway(one), this.most.wait).unref();
    if (this.#waiting.size > this.most.waiting) this.#sendAway(this.#heaviest());
    return { comes, leave: () => this.#leave(one) };
  }

  /** Whether somebody waits. */
  isBusy(): boolean {
    return this.#waiting.size > 0;
  }

  #leave(one: Waiting): void {
    this.#sendAway(one);
    this.#pass();
    if (!this.#inside.delete(one)) return;
    const work = this.#time - one.began;
    this.#mean += (work - this.#mean) / 100;
    if (one.client !== null) this.#shares.add(one.client, work);
    this.#count(one, -1);
    this.#admit();
  }

  #admit(): void {
    this.#pass();
    while (this.#inside.size < this.most.atOnce) {
      const first = this.#first();
      if (!first) return;
      this.#inside.add(first);
      first.began = this.#time;
      this.#settle(first, true);
    }
  }

  /** Who goes next: the lightest of those whose client may have one more place. */
  #first(): Waiting | undefined {
    const heavyInside = [...this.#inside].filter((one) => this.#isHeavy(one)).length;
    let first: Waiting | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const one of this.#waiting) {
      const weight = this.#weight(one);
      if (weight >= least || (heavyInside >= this.most.ofHeavy && this.#isHeavy(one))) continue;
      if (one.client !== null && this.#insideOf(one.client) >= this.most.ofOne) continue;
      [first, least] = [one, weight];
    }
    return first;
  }

  #insideOf(client: number): number {
    return [...this.#inside].filter((one) => one.client === client).length;
  }

  #isHeavy({ client }: Waiting): boolean {
    return client !== null && this.#shares.of(client) > this.most.light;
  }

  /** The share that a client has, with what its other turns will take. */
  #weight({ client }: Waiting): number {
    if (client === null) return 0;
    const others = (this.#open.get(client) ?? 1) - 1;
    return this.#shares.of(client) + (others * this.#mean) / wholeShare;
  }

  #heaviest(): Waiting {
    return [...this.#waiting].reduce((worst, one) =>
      this.#weight(one) >= this.#weight(worst) ? one : worst,
    );
  }

  #sendAway(one: Waiting): void {
    if (!this.#waiting.has(one)) return;
    this.#count(one, -1);
    this.#settle(one, false);
  }

  #settle(one: Waiting, enters: boolean): void {
    this.#waiting.delete(one);
    clearTimeout(one.timer);
    one.settle(enters);
  }

  #count({ client }: Waiting, by: number): void {
    if (client === null) return;
    const open = (this.#open.get(client) ?? 0) + by;
    if (open > 0) this.#open.set(client, open);
    else this.#open.delete(client);
  }

  /** Goes on with the lane's time. */
  #pass(): void {
    const now = performance.now();
    if (this.#inside.size > 0) this.#time += (now - this.#looked) / this.#inside.size;
    this.#looked = now;
  }
}
