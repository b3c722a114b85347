import type { Asked } from "@/app/api/v1/endpoint";
import { problem } from "@/app/api/v1/problem";
import { readDetermination } from "@/lib/db/pages/read-determination";
import { determinationIdPattern } from "@/lib/letter/identity";
import type { DeterminationView } from "@/lib/letter/record";

/** The determination that is asked for, or the problem that there is none. */
export async function loadView({ path: { id = "" }, query }: Asked): Promise<DeterminationView | Response> {
  const revision = query.get("revision");
  const view = determinationIdPattern.test(id)
    ? await readDetermination(id, revision === null ? undefined : Number(revision))
    : null;
  return (
    view ??
    problem(
      404,
      "No such determination",
      `Nothing is published under ${id.slice(0, 60)}${revision === null ? "" : `, revision ${revision}`}. That it is not here does not mean that it was not decided.`,
    )
  );
}
