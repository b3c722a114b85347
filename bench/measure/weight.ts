import { gzipSync } from "node:zlib";

/** JavaScript that a first visit loads, gzipped, in kB of 1,000 bytes, for each page. */
export async function measureWeight(site: string, paths: string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const path of paths) {
    const html = await (await fetch(site + path)).text();
    // What a browser that knows modules loads: `nomodule` scripts are not for it.
    const tags = [...html.matchAll(/<script[^>]*\bsrc="(?<src>[^"]+\.js[^"]*)"[^>]*>/g)].filter(
      ([tag]) => !/nomodule/i.test(tag),
    );
    const files = [...new Set(tags.map((match) => match.groups!.src!))];
    const sizes = await Promise.all(
      files.map(async (src) => gzipSync(Buffer.from(await (await fetch(site + src)).arrayBuffer())).length),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    lines.push(
      `first-load JavaScript of ${path}: ${total.toFixed(1)} kB gzipped in ${files.length} files (aim at most 150)`,
    );
  }
  return lines;
}
