import type { ReactNode } from "react";

export type ReadingColumnsProps = { contents: ReactNode; children: ReactNode };

/** A long text with its list of contents: beside it and always in sight where there is room, on a small screen before it. */
export function ReadingColumns({ contents, children }: ReadingColumnsProps) {
  return (
    <div className="reading-columns">
      <div className="reading-contents">{contents}</div>
      <div className="reading-text">{children}</div>
    </div>
  );
}
