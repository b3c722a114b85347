import { Anchor } from "@/components/ui/anchor";
import type { CatalogTreatment } from "@/lib/catalog/treatments";
import { emptySearch, searchHref } from "@/lib/search/url/params";

/** Of a drug its class and the names under which it is sold. */
export function DrugFacts({ treatment }: { treatment: CatalogTreatment }) {
  const { drugClass, drugClassId, brands } = treatment;
  if (!drugClass || !drugClassId) return null;
  return (
    <p className="mt-1 max-w-measure text-muted">
      <Anchor href={searchHref({ ...emptySearch, "drug-class": [drugClassId] })}>{drugClass}</Anchor>
      {brands.length > 0 && `. Also sold as ${brands.join(", ")}`}
    </p>
  );
}
