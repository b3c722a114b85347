import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { readEnv } from "@/lib/env";
import { countAnswer, drainAtEnd } from "@/lib/server/draining";
import { limitConnections, limitRequests } from "@/lib/server/limits";
import { observe } from "@/lib/server/observe";
import { waitInQueue } from "@/lib/server/queue";
import { explainErrors, onlyReading } from "@/lib/server/refuse";
import { secure } from "@/lib/server/security-headers";
import { withResponse } from "@/lib/server/status";

/**
 * A step that each request passes before Next sees it. It may change the request, set headers of the
 * response, and hold the request back until its promise resolves. Returns true if it has answered, so
 * that nothing else does.
 */
type Step = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** The steps, in their order. A step is cheap: every request pays for it. */
const stepsInOrder = (): readonly Step[] => [
  observe,
  countAnswer,
  secure,
  explainErrors,
  onlyReading,
  limitRequests(),
  waitInQueue(),
];

/**
 * Puts the steps before Next's own server. Called once, as the process starts. Next's `proxy.ts`
 * would read the request a second time, which costs about a millisecond a request.
 */
export function openFront(): void {
  if (readEnv().NODE_ENV === "production") drainAtEnd();
  const steps = stepsInOrder();
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event: string, ...values: unknown[]): boolean {
    const go = () => Reflect.apply(emit, this, [event, ...values]);
    if (event === "connection" && !limitConnections(this, values[0] as Socket)) return true;
    if (event !== "request") return go();
    const [request, response] = values as [IncomingMessage, ServerResponse];
    void passSteps(steps, request, response).then((passes) => passes && withResponse(response, go));
    return true;
  };
}

/** Whether a request has passed all steps, and its reader still waits for the answer. */
async function passSteps(steps: readonly Step[], request: IncomingMessage, response: ServerResponse) {
  try {
    for (const step of steps) if (await step(request, response)) return false;
    return !response.destroyed;
  } catch (error) {
    console.error(error);
    response.destroy();
    return false;
  }
}
