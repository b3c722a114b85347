/** Who asked for a turn; null where it does not matter. */
type Client = number | null;

type Waiting = { client: Client; began: number; settle: (enters: boolean) => void; timer?: NodeJS.Timeout };

/** A turn that was asked for: whether it comes, and how to give it up or back. */
export type Turn = { comes: Promise<boolean>; leave: () => void };

/**
 * What a lane takes: so many at once, `ofHeavy` of them of clients that weigh more than `light`, and
 * `ofOne` of one client. So many wait, for `wait` ms at most.
 */
type Bounds = {
  atOnce: number;
  ofHeavy: number;
  ofOne: number;
  light: number;
  waiting: number;
  wait: number;
};

/** What a client asked for is forgotten by half in so many ms. */
const halfLife = 20_000;
/** What comes without end, so much in each ms, and is forgotten at this rate, adds up to so many times that. */
const sum = halfLife / Math.LN2;

/**
 * What a client weighs: its share of the lane's time, with two things that tell programs from people. One
 * request a second weighs as much as this share, and so does a second of the lane's time for each request.
 */
const [ofRequests, ofCost] = [0.02, 0.1];

/**
 * What each client asked for lately. The time of a lane is divided among all who are inside, so that
 * nobody counts as heavy because the machine is slow or others are.
 */
class Clients {
  /** For each client, when it was last looked at, and by then: ms of the lane, turns that it had, requests. */
  readonly #kept: Float64Array;

  constructor(clients: number) {
    this.#kept = new Float64Array(clients * 4);
  }

  /** Whether nothing is known of what its requests take. */
  isNew(client: number): boolean {
    return this.#of(client)[1] < 0.01;
  }

  /** What it weighs, with `more` turns that are still to come. Turns of a new one take `ms`. */
  weightOf(client: number, ms: number, more = 0): number {
    const [work, turns, requests] = this.#of(client);
    const cost = this.isNew(client) ? ms : work / turns;
    return (work + more * ms) / sum + (ofRequests * 1_000 * requests) / sum + (ofCost * cost) / 1_000;
  }

  asks(client: number): void {
    this.#add(client, 0, 0, 1);
  }

  worked(client: number, ms: number): void {
    this.#add(client, ms, 1, 0);
  }

  #add(client: number, ...more: [work: number, turns: number, requests: number]): void {
    this.#kept.set([performance.now(), ...this.#of(client).map((one, at) => one + more[at]!)], client * 4);
  }

  #of(client: number): [work: number, turns: number, requests: number] {
    const [at = 0, work = 0, turns = 0, requests = 0] = this.#kept.subarray(client * 4, client * 4 + 4);
    const left = 2 ** ((at - performance.now()) / halfLife);
    return [work * left, turns * left, requests * left];
  }
}

/** So much work at once; what comes beyond waits, so many and so long at most. */
export class Lane {
  readonly #inside = new Set<Waiting>();
  readonly #waiting = new Set<Waiting>();
  readonly #clients: Clients;
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
    this.#clients = new Clients(clients);
  }

  /** The lightest goes first, the earlier of equals; where too many wait, the heaviest is sent away. */
  ask(client: Client = null): Turn {
    let settle: Waiting["settle"] = () => {};
    const comes = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    const one: Waiting = { client, began: 0, settle };
    if (client !== null) this.#clients.asks(client);
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
    this.#mean += (work - this.#mean) / 30;
    if (one.client !== null) this.#clients.worked(one.client, work);
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

  /** Who goes next: the lightest of those that may have one more place. */
  #first(): Waiting | undefined {
    const inside = [...this.#inside];
    const heavy = inside.filter((one) => this.#isHeavy(one)).length;
    // One place is for clients that are known to ask for little, or many new ones could close it to them.
    const isOpen = inside.filter((one) => this.#isUnproved(one)).length < Math.max(1, this.most.atOnce - 1);
    let first: Waiting | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const one of this.#waiting) {
      const weight = this.#weight(one);
      if (weight >= least || (heavy >= this.most.ofHeavy && this.#isHeavy(one))) continue;
      if (!isOpen && this.#isUnproved(one)) continue;
      if (one.client !== null && this.#insideOf(one.client) >= this.most.ofOne) continue;
      [first, least] = [one, weight];
    }
    return first;
  }

  #isUnproved(one: Waiting): boolean {
    return one.client !== null && (this.#clients.isNew(one.client) || this.#isHeavy(one));
  }

  #insideOf(client: number): number {
    return [...this.#inside].filter((one) => one.client === client).length;
  }

  #isHeavy({ client }: Waiting): boolean {
    return client !== null && this.#clients.weightOf(client, this.#mean) > this.most.light;
  }

  /** What a client weighs, with what its other turns will take. */
  #weight({ client }: Waiting): number {
    if (client === null) return 0;
    return this.#clients.weightOf(client, this.#mean, (this.#open.get(client) ?? 1) - 1);
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
