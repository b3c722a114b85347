import { Anchor } from "@/components/ui/anchor";

export type Crumb = { label: string; href?: string };

/**
 * The way from the list down to this page, which itself is its heading; also for machines
 * (schema.org).
 */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
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
