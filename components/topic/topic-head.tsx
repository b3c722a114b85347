import { Anchor } from "@/components/ui/anchor";
import { guidelineLabel, sectionById } from "@/lib/catalog/guidelines";
import { treatmentById } from "@/lib/catalog/treatments";
import { emptySearch, searchHref } from "@/lib/search/url";
import { pageRanges } from "@/lib/words/numbers";

/** Letters cite sections under names of three hundred characters. */
const longest = 80;

type Props = { trail: readonly Crumb[]; title: string; children?: React.ReactNode };

/** The heading of a topic, and the path to it. */
export function TopicHead({ trail, title, children }: Props) {
  return (
    <header className="pt-6">
      <Breadcrumb trail={trail} />
      <h1 className={`mt-1.5 ${title.length > longest ? "text-title" : "text-display"}`}>{title}</h1>
      {children}
    </header>
  );
}

type Crumb = { label: string; href?: string };

/**
 * The path from the list to this page, whose last part is the heading; also for machines
 * (schema.org).
 */
function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="text-small text-muted">
      <ol className="flex flex-wrap gap-x-1.5">
        {trail.map(({ label, href }, index) => (
          <li key={label} className="flex gap-x-1.5">
            {index > 0 && <span aria-hidden="true">›</span>}
            {href ? (
              <Anchor href={href} className="inline-block min-h-6 py-0.5">
                {label}
              </Anchor>
            ) : (
              <span className="py-0.5">{label}</span>
            )}
          </li>
        ))}
      </ol>
      <BreadcrumbData trail={trail} />
    </nav>
  );
}

function BreadcrumbData({ trail }: { trail: readonly Crumb[] }) {
  const data = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      ...(href && { item: href }),
    })),
  };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: names of our own catalogs, with every "<" escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** Which guideline a section belongs to, and its printed pages where they are known. */
export function SectionPlace({ sectionId }: { sectionId: string }) {
  const printed = sectionById(sectionId)?.pages;
  return (
    <p className="mt-1 text-muted">
      Section of {guidelineLabel(sectionId.split("/")[0] ?? "")}
      {printed &&
        `, ${pageRanges([[printed.first, printed.last]])} of the edition of ${printed.edition}${printed.certain ? "" : " (about)"}`}
    </p>
  );
}

/** The class and brand names of a drug; nothing for other treatments. */
export function DrugFacts({ treatmentId }: { treatmentId: string }) {
  const { drugClass, drugClassId, brands = [] } = treatmentById(treatmentId) ?? {};
  if (!drugClass || !drugClassId) return null;
  return (
    <p className="mt-1 max-w-measure text-muted">
      <Anchor href={searchHref({ ...emptySearch, "drug-class": [drugClassId] })}>{drugClass}</Anchor>
      {brands.length > 0 && `. Also sold as ${brands.join(", ")}`}
    </p>
  );
}
