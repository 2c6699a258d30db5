import type { LinkTo } from "./link-to.ts";

export type PaginationProps = {
  label: string;
  /** The whole phrase: "1–50 av 312", or "1–50 av fler än 1 000" where counting on would cost too much. */
  range: string;
  previous?: LinkTo;
  next?: LinkTo;
  /** Page numbers where they are known; a list read by cursor has none. */
  pages?: readonly (LinkTo & { current?: boolean })[];
};

/** The way to the next part of a long list. */
export function Pagination({ label, range, previous, next, pages = [] }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      <p>{range}</p>
      {(previous || next || pages.length > 0) && (
        <ul>
          {previous && (
            <li>
              <a className="ds-button" data-variant="secondary" rel="prev" href={previous.href}>
                {previous.label}
              </a>
            </li>
          )}
          {pages.map(({ href, label: page, current }) => (
            <li className="page-number" key={href}>
              <a className="ds-button" data-variant="tertiary" aria-current={current ? "page" : undefined} href={href}>
                {page}
              </a>
            </li>
          ))}
          {next && (
            <li>
              <a className="ds-button" data-variant="secondary" rel="next" href={next.href}>
                {next.label}
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
