import { problem } from "@/app/api/v1/problem";
import { readDetermination } from "@/lib/db/pages/read-determination";
import { determinationIdPattern } from "@/lib/letter/identity";
import type { DeterminationView } from "@/lib/letter/record";

/** Answers with one form of a determination: 404 where there is none, 304 where the caller has it already (the form changes with text and reading only). */
export async function answerWith(
  request: Request,
  id: string,
  form: { type: string; body: (view: DeterminationView) => string },
): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("revision");
  const revision = asked === null ? undefined : Number(asked);
  const valid =
    determinationIdPattern.test(id) &&
    (revision === undefined || (Number.isInteger(revision) && revision > 0 && revision < 1_000_000));
  const view = valid ? await readDetermination(id, revision) : null;
  if (!view)
    return problem(
      404,
      "No such determination",
      `Nothing is published under ${id}. That it is not here does not mean that it was not decided.`,
    );
  const body = form.body(view);
  const tag = `"${view.contentHash.slice(0, 16)}-${body.length.toString(36)}-${view.revision}"`;
  const headers = {
    etag: tag,
    "cache-control": "public, max-age=60",
    "content-type": `${form.type}; charset=utf-8`,
  };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
