import { loadView } from "@/app/api/v1/determinations/load-view";
import { endpoint } from "@/app/api/v1/endpoint";
import { textOperation } from "@/lib/api/operations/determinations";

/** The letter's text as published. */
export const GET = endpoint(textOperation, async (asked) => {
  const view = await loadView(asked);
  return view instanceof Response ? view : { body: view.determination.source.text };
});
