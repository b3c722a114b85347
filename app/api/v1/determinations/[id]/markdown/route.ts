import { loadView } from "@/app/api/v1/determinations/load-view";
import { endpoint } from "@/app/api/v1/endpoint";
import { determinationMarkdown } from "@/components/reuse/markdown";
import { markdownOperation } from "@/lib/api/operations/determinations";
import { readEnv } from "@/lib/env";

/** A determination as Markdown, to quote from. */
export const GET = endpoint(markdownOperation, async (asked) => {
  const view = await loadView(asked);
  return view instanceof Response ? view : { body: determinationMarkdown(view, readEnv().SITE_URL) };
});
