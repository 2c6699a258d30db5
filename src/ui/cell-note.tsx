import type { ReactNode } from "react";

type CellNoteProps = {
  /** On one line, as a day must be. */
  nowrap?: boolean;
  children: ReactNode;
};

/** A few quiet words under what a cell says: why, or since when. */
export function CellNote({ nowrap, children }: CellNoteProps) {
  return <span className={nowrap ? "cell-note cell-line" : "cell-note"}>{children}</span>;
}
