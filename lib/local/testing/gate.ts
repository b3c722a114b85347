import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * How a server looks from behind a gate: it works, it hangs (connections are taken and nothing is
 * answered, as of a stopped process), or nobody is there.
 */
export type GateState = "open" | "hung" | "gone";

/** A port before a server, for tests of what happens while that server is out of order. */
export type Gate = { port: number; set(state: GateState): void; close(): Promise<void> };

/** Opens a gate before the server that listens on `target` of this machine. */
export async function openGate(target: number): Promise<Gate> {
  let state: GateState = "open";
  const pairs = new Map<Socket, Socket>();
  const join = (client: Socket, server: Socket) => client.pipe(server).pipe(client);
  const gate = createServer((client) => {
    if (state === "gone") return void client.destroy();
    const server = connect(target, "127.0.0.1");
    pairs.set(client, server);
    const end = () => {
      pairs.delete(client);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) socket.on("error", end).on("close", end);
    if (state === "open") join(client, server);
    else client.pause();
  }).listen(0, "127.0.0.1");
  await once(gate, "listening");
  return {
    port: (gate.address() as AddressInfo).port,
    set(wanted) {
      if (wanted === state) return;
      state = wanted;
      for (const [client, server] of pairs) {
        if (state === "gone") client.destroy();
        else if (state === "open") join(client, server);
        else for (const socket of [client, server]) socket.unpipe().pause();
      }
    },
    async close() {
      for (const client of pairs.keys()) client.destroy();
      gate.close();
    },
  };
}
