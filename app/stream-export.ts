import { problem } from "@/app/api/v1/problem";
import { eachHit } from "@/lib/search/each-hit";
import type { SearchParams } from "@/lib/search/params";
import type { SearchHit } from "@/lib/search/result";
import { SearchUnavailable } from "@/lib/search/search";

type Export = { type: string; file: string; head: string; line: (hit: SearchHit) => string };

/** The whole filtered set as a stream: the first batch is asked for before the answer begins, so that an engine that is down is an error and not an empty file. */
export async function streamExport(
  params: SearchParams,
  { type, file, head, line }: Export,
): Promise<Response> {
  const batches = eachHit({ ...params, page: 1 });
  try {
    let next = await batches.next();
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(head)),
      async pull(controller) {
        if (next.done) return controller.close();
        controller.enqueue(encoder.encode(next.value.map(line).join("")));
        next = await batches.next();
      },
      cancel: async () => void (await batches.return(undefined)),
    });
    return new Response(stream, {
      headers: {
        "content-type": `${type}; charset=utf-8`,
        "content-disposition": `attachment; filename="${file}"`,
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return problem(503, "Search is not available now", "Try again in a moment.", { "retry-after": "10" });
  }
}
