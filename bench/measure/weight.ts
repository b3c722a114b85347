import { get as getOverHttp } from "node:http";
import { get as getOverHttps } from "node:https";

/** JavaScript that a first visit loads, gzipped, in kB of 1,000 bytes, for each page. */
export async function measureWeight(site: string, paths: string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const path of paths) {
    const html = await (await fetch(site + path)).text();
    // Browsers that support modules skip `nomodule` scripts.
    const tags = [...html.matchAll(/<script[^>]*\bsrc="(?<src>[^"]+\.js[^"]*)"[^>]*>/g)].filter(
      ([tag]) => !/nomodule/i.test(tag),
    );
    const files = [...new Set(tags.map((match) => match.groups!.src!))];
    const sizes = await Promise.all(files.map((src) => scriptWeight(site + src)));
    const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    lines.push(
      `first-load JavaScript of ${path}: ${total.toFixed(1)} kB gzipped in ${files.length} files (aim at most 150)`,
    );
  }
  return lines;
}

/**
 * Bytes of a script's body as a browser receives it, compressed by gzip, without headers. Throws if
 * it cannot be loaded.
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
