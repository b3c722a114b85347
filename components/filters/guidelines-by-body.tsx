import { FilterTreeValue } from "@/components/filters/filter-tree-value";
import { guidelineById } from "@/lib/catalog/guidelines";
import type { SearchParams } from "@/lib/search/params";
import type { Facet, FacetValue } from "@/lib/search/result";

type Props = { params: SearchParams; facet: Facet; shown: readonly FacetValue[] };

/** Guidelines under the body that they belong to, the body of the commonest first: body, guideline, section. */
export function GuidelinesByBody({ params, facet, shown }: Props) {
  const bodies = [...new Set(shown.map(bodyOf))];
  return bodies.map((body) => (
    <div key={body}>
      <h4 className="pt-1 text-small text-muted">{body}</h4>
      <ul className="values">
        {shown
          .filter((value) => bodyOf(value) === body)
          .map((value) => (
            <FilterTreeValue
              key={value.value}
              params={params}
              facet={facet}
              value={value}
              label={value.label.replace(`${body} `, "")}
            />
          ))}
      </ul>
    </div>
  ));
}

/** What is part of the state's rules is its, whoever wrote it. */
function bodyOf({ value }: FacetValue): string {
  const guideline = guidelineById(value);
  if (!guideline) return "Other";
  return guideline.mtusSection === null && guideline.body !== "DWC" ? guideline.body : "MTUS";
}
