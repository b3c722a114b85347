import { describeSearch, restrictions } from "@/components/filters/restrictions";
import { slug } from "@/lib/catalog/slug";
import { readEnv } from "@/lib/env";
import { exportFields } from "@/lib/export/columns";
import type { IssueFile } from "@/lib/export/issue-files";
import { eachIssue, readSearch } from "@/lib/search";
import { readSearchQuery, type SearchParams, searchHref } from "@/lib/search/url";

/**
 * The whole filtered set as a stream: the first batch is asked for before the answer begins, so
 * that an engine that is down is an error and not an empty file. Headers tell the day, the search
 * and how many issues there are; the file holds nothing but issues. Throws a SearchUnavailable.
 */
export async function streamExport(
  query: URLSearchParams,
  { type, extension, head, line }: IssueFile,
): Promise<Response> {
  const params = { ...(await readSearch(readSearchQuery(query))).params, page: 1 };
  const batches = eachIssue(params, exportFields);
  let next = await batches.next();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(encoder.encode(next.value.issues.map(line).join("")));
      next = await batches.next();
    },
    cancel: async () => void (await batches.return(undefined)),
  });
  const day = new Date().toISOString().slice(0, 10);
  return new Response(stream, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${fileName(params, day)}.${extension}"`,
      link: `<${readEnv().SITE_URL}${searchHref(params)}>; rel="alternate"; type="text/html"`,
      "x-total-count": String(next.done ? 0 : next.value.total),
      "cache-control": "no-store",
    },
  });
}

/**
 * "imr-issues-overturned-mri-2017-02-28": several files of a morning tell what they hold. Of
 * filters only: words are anybody's.
 */
function fileName({ q: _, ...filters }: SearchParams, day: string): string {
  const params = { ...filters, q: "" };
  const about = restrictions(params).length > 0 ? `-${slug(describeSearch(params)).slice(0, 60)}` : "";
  return `imr-issues${about}-${day}`.replace(/-+/g, "-");
}
