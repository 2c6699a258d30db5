import type { ReactNode } from "react";

export type ProseProps = {
  /** Tables have the whole width, as on a sheet of them; lines are no longer for that. */
  wide?: boolean;
  children: ReactNode;
};

/** Running text: headings, paragraphs, lists and tables in a line length that is easy to read. */
export function Prose({ wide = false, children }: ProseProps) {
  return (
    <div className="prose" data-wide={wide ? "" : undefined}>
      {children}
    </div>
  );
}
