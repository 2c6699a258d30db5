import type { ReactNode } from "react";

export type PageHeadingProps = {
  title: string;
  /** What kind of thing it is or where it belongs, above the title: "Ärende KS 2024/0117". */
  kicker?: string;
  /** One or two sentences on what the page is for. */
  lead?: string;
  /** What is due, whose it is and how old it is: `StatusTag`, `PersonLine`, `DataAge` side by side. */
  meta?: ReactNode;
  /** The one thing to do here: `ActionLink` or `ActionForm`. */
  action?: ReactNode;
};

/** The top of a page, with its only `h1`. */
export function PageHeading({ title, kicker, lead, meta, action }: PageHeadingProps) {
  return (
    <div className="page-heading">
      <div className="page-heading-text">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {meta && <div className="meta">{meta}</div>}
      {action && <div className="page-heading-action">{action}</div>}
    </div>
  );
}
