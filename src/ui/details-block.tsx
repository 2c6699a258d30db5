import type { ReactNode } from "react";

export type DetailsBlockProps = { summary: string; open?: boolean; children: ReactNode };

/** More, for those who want it. Nothing anyone must see is put here. */
export function DetailsBlock({ summary, open, children }: DetailsBlockProps) {
  return (
    <details className="ds-details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
