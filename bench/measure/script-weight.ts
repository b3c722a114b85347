import { get as getOverHttp } from "node:http";
import { get as getOverHttps } from "node:https";

/**
 * Bytes of a script's body as a browser gets it, compressed by gzip, without the answer's headers.
 * Throws where it cannot be had.
 */
export function scriptWeight(url: string): Promise<number> {
  const get = url.startsWith("https:") ? getOverHttps : getOverHttp;
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer
        .on("data", (part: Buffer) => {
          bytes += part.length;
        })
        .on("end", () =>
          answer.statusCode === 200
            ? resolve(bytes)
            : reject(new Error(`${url} answers ${answer.statusCode}.`)),
        )
        .on("error", reject);
    }).on("error", reject);
  });
}
