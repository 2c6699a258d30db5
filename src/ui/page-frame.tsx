import type { ReactNode } from "react";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { FrameHeader, type FrameHeaderProps } from "./frame-header.tsx";
import type { LinkTo } from "./link-to.ts";

export type PageFrameProps = FrameHeaderProps & {
  /** From the start page down to the page above this one. */
  breadcrumbs?: readonly LinkTo[];
  footer?: ReactNode;
  children: ReactNode;
};

/** What stands around every page. Goes directly inside `body`. */
export function PageFrame({ breadcrumbs = [], footer, children, ...header }: PageFrameProps) {
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {header.labels.skip}
      </a>
      <div className="frame">
        <FrameHeader {...header} />
        <div className="frame-body">
          {breadcrumbs.length > 0 && <Breadcrumbs label={header.labels.breadcrumbs} trail={breadcrumbs} />}
          <main id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
        {footer && <footer className="frame-footer">{footer}</footer>}
      </div>
    </>
  );
}
