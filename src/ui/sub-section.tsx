import type { ReactNode } from "react";

export type SubSectionProps = {
  heading: string;
  /** Where the thing of the heading has its own page. */
  href?: string;
  /** How it stands, whose it is and how old that is, side by side. */
  meta?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
};

/** One of several things in a `PageSection`, under its own `h3`. */
export function SubSection({ heading, href, meta, action, children }: SubSectionProps) {
  return (
    <section className="sub-section">
      <div className="page-section-top">
        <h3 className="ds-heading" data-size="xs">
          {href ? <a href={href}>{heading}</a> : heading}
        </h3>
        {action}
      </div>
      {meta && <div className="meta">{meta}</div>}
      {children}
    </section>
  );
}
