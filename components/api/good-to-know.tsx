import { Prose } from "@/components/api/parameter-table";

const points = (limits: string): [name: string, text: string][] => [
  [
    "What is exact",
    "Every count of issues. A share of overturned issues comes with its 95% interval (Wilson) and is `null` under 20 issues. What a letter does not state is the value `not-stated` of a filter, so that the counts of a filter add up; in a record it is `null` or empty.",
  ],
  [
    "What may be wrong",
    "Values are read from letters by a program. Each has the place of its words in the text (`span`) and says whether the letter states it or it follows; check what you rely on. Invented letters are marked `sample`.",
  ],
  [
    "Pages",
    "A search gives 20 issues a page. Follow the `Link` header’s `next` until there is none. For all issues at once take CSV or NDJSON.",
  ],
  [
    "Asking again",
    "Every answer under `/api` has an `ETag`. Send it back as `If-None-Match`: the answer is 304 without a body while nothing has changed.",
  ],
  [
    "Errors",
    "`application/problem+json` with `title`, `status` and `detail`. A parameter that does not exist, or a value that no letter and no catalog has, is 400, of files and feeds too, and `detail` names the nearest valid one; the site’s own pages forgive it. While a database is away it is 503 with `Retry-After`.",
  ],
  [
    "Limits",
    `No key. A network address may send ${limits} a minute. \`RateLimit-Policy\` and \`RateLimit\` tell the limit of a request and what is left of it; beyond that the answer is 429, and \`Retry-After\` tells when to ask again. Pages of other sites may read the answers (CORS), without credentials.`,
  ],
  [
    "What may change",
    "Within `v1` fields and parameters are added, not taken away or given another meaning; the version in the OpenAPI document tells. Ids of treatments and guidelines are those of the catalogs, which grow. Counts change with every letter that is read in.",
  ],
  [
    "Withdrawn determinations",
    "Some determinations are withdrawn, most often to protect a worker. They are 410 then, in every format, and leave searches, files and counts within a minute; `/removals.atom` lists them. If you keep copies, please follow that feed and delete what it names. Answers may be cached for 30 seconds.",
  ],
  [
    "Search engines",
    "Determinations and results are kept out of them (`X-Robots-Tag: noindex`), as they tell people’s medical stories. Please do the same with what you make of them.",
  ],
];

/** What authors of programs should know before they use the interface. `limits`: requests a minute. */
export function GoodToKnow({ limits }: { limits: string }) {
  return (
    <dl className="mt-3 grid gap-x-12 gap-y-5 md:grid-cols-2">
      {points(limits).map(([name, text]) => (
        <div key={name} className="max-w-measure">
          <dt className="font-semibold">{name}</dt>
          <dd className="mt-0.5">
            <Prose text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
