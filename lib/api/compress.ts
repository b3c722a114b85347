import { ServerResponse } from "node:http";

/** What stands for `Content-Encoding` between a route and the server. */
export const encodedAs = "x-encoded-as";

/**
 * The response as gzip where the client accepts it; errors and empty bodies stay as they are. A body
 * that is a stream stays one. Next compresses pages but no routes: its compression expects a
 * content type that is no list, and Next sets that of a route as a list.
 */
export function compress(request: Request, { ok, body, status, headers: own }: Response): Response {
  const headers = new Headers(own);
  headers.append("vary", "accept-encoding");
  if (!ok || !body || !acceptsGzip(request.headers.get("accept-encoding") ?? ""))
    return new Response(body, { status, headers });
  headers.set(encodedAs, "gzip");
  return new Response(body.pipeThrough(new CompressionStream("gzip")), { status, headers });
}

/** A weight of 0 means "not acceptable" (RFC 9110, 12.5.3). */
function acceptsGzip(header: string): boolean {
  return header.split(",").some((one) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(one));
}

/**
 * Lets routes name an encoding. Next removes `Content-Encoding` from what they answer, in case the
 * body was decoded on its way; the header that stands for it is renamed as the server writes it.
 */
export function restoreEncoding(): void {
  const { setHeader } = ServerResponse.prototype;
  ServerResponse.prototype.setHeader = function (name, value) {
    return setHeader.call(this, name.toLowerCase() === encodedAs ? "content-encoding" : name, value);
  };
}
