import type { ReactNode } from "react";

/** Running text: headings, paragraphs, lists and tables in a line length that is easy to read. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
