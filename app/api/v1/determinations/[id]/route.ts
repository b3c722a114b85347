import { loadView } from "@/app/api/v1/determinations/load-view";
import { endpoint } from "@/app/api/v1/endpoint";
import { determinationOperation } from "@/lib/api/operations/determinations";

/**
 * A determination with its source text; `determination` is as `public/schemas/determination.json`
 * says.
 */
export const GET = endpoint(determinationOperation, async (asked) => {
  const view = await loadView(asked);
  if (view instanceof Response) return view;
  const stamped = <T extends { createdAt: Date }>(one: T) => ({
    ...one,
    createdAt: one.createdAt.toISOString(),
  });
  return { body: { ...view, revisions: view.revisions.map(stamped), sources: view.sources.map(stamped) } };
});
