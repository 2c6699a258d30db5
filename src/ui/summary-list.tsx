import type { ReactNode } from "react";
import type { LinkTo } from "./link-to.ts";

export type SummaryRow = { term: string; value: ReactNode; change?: LinkTo };

export type SummaryListProps = { rows: readonly SummaryRow[] };

/** Facts about one thing. The link that changes a fact is heard with the fact's name: "Ändra Sista svarsdag". */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="summary-list">
      {rows.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {change && (
            <dd className="summary-change">
              <a href={change.href}>
                {change.label}
                <span className="ds-sr-only">{` ${term}`}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
