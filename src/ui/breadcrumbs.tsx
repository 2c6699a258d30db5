import type { LinkTo } from "./link-to.ts";

export type BreadcrumbsProps = { label: string; trail: readonly LinkTo[] };

/** The way back up. The page itself is not in it: its `h1` says where one is. */
export function Breadcrumbs({ label, trail }: BreadcrumbsProps) {
  return (
    <nav className="ds-breadcrumbs" aria-label={label}>
      <ol>
        {trail.map(({ href, label: place }) => (
          <li key={href}>
            <a href={href}>{place}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
