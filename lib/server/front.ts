import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { readEnv } from "@/lib/env";
import { countAnswer, drainAtEnd } from "@/lib/server/draining";
import { secure } from "@/lib/server/security-headers";
import { withResponse } from "@/lib/server/status";

/**
 * A step that each request passes before Next sees it. It may change the request and set headers of
 * the response. Returns true if it has answered, so that nothing else does.
 */
type Step = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The steps, in their order. A step is synchronous and cheap: every request pays for it. */
const steps: readonly Step[] = [countAnswer, secure];

/**
 * Puts the steps before Next's own server. Called once, as the process starts. Next's `proxy.ts`
 * would read the request a second time, which costs about a millisecond a request.
 */
export function openFront(): void {
  if (readEnv().NODE_ENV === "production") drainAtEnd();
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event: string, ...values: unknown[]): boolean {
    const go = () => Reflect.apply(emit, this, [event, ...values]);
    if (event !== "request") return go();
    const [request, response] = values as [IncomingMessage, ServerResponse];
    if (steps.some((step) => step(request, response))) return true;
    return withResponse(response, go);
  };
}
