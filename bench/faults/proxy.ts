import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What the network does to the bytes of every connection; all may change while it runs. */
export type Weather = {
  /** Milliseconds that each piece waits, one way. */
  latency: number;
  /** Bytes a second, one way. */
  rate: number;
  /** The connection that passes so many more bytes is reset; then it is Infinity again. */
  cutAfter: number;
  /** Nothing passes and nobody learns of it, as where a cable is pulled. */
  silent: boolean;
  /** New connections are reset, and those that exist. */
  refusing: boolean;
};

/** A network between a job and an engine: a TCP proxy on a port of its own. */
export class Network {
  readonly weather: Weather = {
    latency: 0,
    rate: Number.POSITIVE_INFINITY,
    cutAfter: Number.POSITIVE_INFINITY,
    silent: false,
    refusing: false,
  };
  private readonly sockets = new Set<Socket>();
  private constructor(private readonly server: Server) {}

  /** A proxy in front of a port of this machine. */
  static async open(port: number): Promise<Network> {
    const server = createServer({ allowHalfOpen: true });
    const proxy = new Network(server);
    server.on("connection", (socket) => proxy.join(socket, port));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
    return proxy;
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === "object" && address ? address.port : 0;
  }

  /** Resets all connections. */
  reset(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    this.weather.silent = false;
    this.reset();
    await new Promise((done) => this.server.close(done));
  }

  private join(near: Socket, port: number): void {
    if (this.weather.refusing) {
      near.resetAndDestroy();
      return;
    }
    const far = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => {}); // the other side is told by the end that follows
    }
    const end = () => {
      for (const socket of [near, far]) {
        this.sockets.delete(socket);
        socket.destroy();
      }
    };
    near.on("close", end);
    far.on("close", end);
    void this.carry(near, far, end);
    void this.carry(far, near, end);
  }

  private async carry(from: Socket, to: Socket, cut: () => void): Promise<void> {
    try {
      for await (const piece of from as AsyncIterable<Buffer>) {
        const { latency, rate } = this.weather;
        const pause = latency + (piece.length / rate) * 1000;
        if (pause > 0) await sleep(pause);
        while (this.weather.silent) await sleep(50);
        if (piece.length > this.weather.cutAfter) {
          to.write(piece.subarray(0, this.weather.cutAfter));
          this.weather.cutAfter = Number.POSITIVE_INFINITY;
          from.resetAndDestroy();
          cut();
          return;
        }
        this.weather.cutAfter -= piece.length;
        to.write(piece);
      }
      to.end();
    } catch {
      // reset: both ends close
    }
  }
}
