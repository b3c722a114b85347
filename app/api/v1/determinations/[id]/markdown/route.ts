import { loadView } from "@/app/api/v1/determinations/load-view";
import { endpoint } from "@/app/api/v1/endpoint";
import { markdownOperation } from "@/lib/api/operations/determinations";
import { readEnv } from "@/lib/env";
import { determinationMarkdown } from "@/lib/export/markdown";

/** A determination as Markdown, to quote from. */
export const GET = endpoint(markdownOperation, async (asked) => {
  const view = await loadView(asked);
  return view instanceof Response ? view : { body: determinationMarkdown(view, readEnv().SITE_URL) };
});
