import type { ReactNode } from "react";

export type PageSectionProps = {
  heading: string;
  /** Where links on the page lead, and what the heading's id is made from. */
  id?: string;
  /** What can be done with just this part. */
  action?: ReactNode;
  children: ReactNode;
};

/** A part of a page under its own `h2`. */
export function PageSection({ heading, id, action, children }: PageSectionProps) {
  return (
    <section className="page-section" id={id}>
      <div className="page-section-top">
        <h2 className="ds-heading" data-size="sm">
          {heading}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
