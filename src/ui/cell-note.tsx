import type { ReactNode } from "react";

/** A few quiet words under what a cell says: why, or since when. */
export function CellNote({ children }: { children: ReactNode }) {
  return <span className="cell-note">{children}</span>;
}
