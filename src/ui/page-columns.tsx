import type { ReactNode } from "react";

export type PageColumnsProps = { aside: ReactNode; asideLabel: string; children: ReactNode };

/** Content with a narrow column of facts beside it; on a small screen the facts come first. */
export function PageColumns({ aside, asideLabel, children }: PageColumnsProps) {
  return (
    <div className="page-columns">
      <section className="page-aside" aria-label={asideLabel}>
        {aside}
      </section>
      <div className="page-main">{children}</div>
    </div>
  );
}
